package advisor.interview;

import advisor.model.Question;
import advisor.text.ComparedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Choices with their names, and which of them a text means.
 *
 * <p>A name is an id or a label. Upper and lower case, Unicode form and blanks do not matter. A
 * whole name wins over a beginning of a name, and a beginning over a part from within a label,
 * where parts count. Where the labels are on screen, a beginning that is also a part of another
 * label is ambiguous. A number or "not sure" is never a beginning, and "no" does not mean "not
 * sure".
 *
 * <p>Where somebody types with the labels on screen, more is understood: punctuation between words
 * may be left out, and the usual words for "none of these" and "not sure" win over an id. There, a
 * bare command is never a part from within a label.
 *
 * @param answers how many of the choices are answers; after them come {@link Question#NONE} and
 *     {@link AnswerText#NOT_SURE}, which no part from within means
 * @param seen whether the labels are on screen
 * @param parts whether a part from within a label counts
 */
public record NamedChoices(
    List<AnswerText.Choice> choices, int answers, boolean seen, boolean parts) {

  /** The shortest part from within a label that counts, in characters. */
  private static final int SHORTEST_PART = 3;

  private static final Set<String> COMMANDS = Set.of("back", "quit", "help");

  private static final List<String> NONE =
      List.of("none", "no", "n", "none of these", "none of them", "none of the above");

  private static final Set<String> DENYING =
      Set.of("no", "not", "nor", "neither", "none", "nothing", "never", "without");

  private static final List<String> NOT_SURE =
      List.of(
          "not sure",
          "unsure",
          "im not sure",
          "i am not sure",
          "dont know",
          "do not know",
          "i dont know",
          "i do not know");

  public NamedChoices {
    choices = List.copyOf(choices);
  }

  /** The choices of a question in a menu, which shows what a part means before it is taken. */
  public static NamedChoices atMenu(Question question) {
    return of(question, true, true);
  }

  /** The choices of a question. Where a stop mentions it, no part from within a label counts. */
  public static NamedChoices of(Question question, boolean seen) {
    return of(question, seen, !question.warns());
  }

  private static NamedChoices of(Question question, boolean seen, boolean parts) {
    int answers = question.answers().size();
    return new NamedChoices(AnswerText.choices(question), answers, seen, parts);
  }

  /**
   * The positions of all that the text can mean, where nobody sees the choice before it is taken: a
   * single letter is not a beginning.
   */
  List<Integer> takenFor(String text) {
    String key = key(text, isInWords(text));
    boolean isLetter = key.codePointCount(0, key.length()) == 1;
    return isLetter ? named(text) : meantBy(text);
  }

  /** The positions of all choices that the text can mean: none, one or several. */
  public List<Integer> meantBy(String text) {
    List<Integer> whole = named(text);
    if (!whole.isEmpty() || ComparedText.folded(text).isEmpty()) {
      return whole;
    }
    boolean inWords = isInWords(text);
    String key = key(text, inWords);
    if (isNumber(key) || NOT_SURE.contains(ComparedText.words(text))) {
      return whole;
    }
    List<Integer> begun = where(key, inWords, false);
    if (key.length() < SHORTEST_PART) {
      return begun.size() == 1 && isNotSure(begun.get(0)) ? List.of() : begun;
    }
    boolean isCommand = seen && isCommand(key);
    boolean isPartAllowed = begun.isEmpty() ? parts && !isCommand : seen;
    Set<Integer> all = new TreeSet<>(begun);
    all.addAll(isPartAllowed ? holding(key, inWords) : List.of());
    return List.copyOf(all);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text may be the numbers of several choices without commas between: "134". */
  public boolean areNumbersJoined(String text) {
    return text.length() > 1
        && text.chars()
            .map(character -> Character.digit(character, 10))
            .allMatch(digit -> digit > 0 && digit <= choices.size());
  }

  private boolean isNotSure(int position) {
    return choices.get(position).id().equals(AnswerText.NOT_SURE);
  }

  /** The positions of the choices whose name is the whole text. */
  List<Integer> named(String text) {
    String folded = ComparedText.folded(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    boolean inWords = isInWords(text);
    List<Integer> found = equal(folded, seen);
    found = found.isEmpty() && inWords ? byUsualWords(text) : found;
    found = found.isEmpty() ? equal(folded, !seen) : found;
    return found.isEmpty() && inWords ? where(ComparedText.words(text), true, true) : found;
  }

  private List<Integer> equal(String folded, boolean byLabel) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      AnswerText.Choice choice = choices.get(i);
      if (ComparedText.folded(byLabel ? choice.label() : choice.id()).equals(folded)) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * What people usually mean by these words, whatever is asked: {@link Question#NONE}, {@link
   * AnswerText#NOT_SURE}, or neither.
   */
  public static Optional<String> meaning(String text) {
    String words = ComparedText.words(text);
    if (NOT_SURE.contains(words)) {
      return Optional.of(AnswerText.NOT_SURE);
    }
    return NONE.contains(words) ? Optional.of(Question.NONE) : Optional.empty();
  }

  /** The position of what people usually mean by the text, where it is offered. */
  List<Integer> byUsualWords(String text) {
    String meaning = meaning(text).orElse("");
    for (int i = answers; i < choices.size(); i++) {
      if (choices.get(i).id().equals(meaning)) {
        return List.of(i);
      }
    }
    return List.of();
  }

  private List<Integer> where(String key, boolean inWords, boolean whole) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      String id = key(choices.get(i).id(), inWords);
      String label = key(choices.get(i).label(), inWords);
      if (whole
          ? id.equals(key) || label.equals(key)
          : id.startsWith(key) || label.startsWith(key)) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * The answers in whose labels a word begins with the text. Empty where no label affirms it: a
   * label that denies the text ("no ...") or compares with it ("... than") does not. Also empty
   * where the text itself begins with a denial.
   */
  private List<Integer> holding(String key, boolean inWords) {
    List<Integer> found = new ArrayList<>();
    boolean isAffirmed = false;
    String part = " " + key;
    for (int i = 0; i < answers && !denies(key.split(" ")[0]); i++) {
      String label = key(choices.get(i).label(), inWords);
      int at = label.indexOf(part);
      if (at >= 0) {
        found.add(i);
        isAffirmed |= affirms(label.substring(0, at));
      }
    }
    return isAffirmed ? found : List.of();
  }

  private static boolean affirms(String before) {
    return Stream.of(before.split(" ")).noneMatch(word -> denies(word) || word.equals("than"));
  }

  /** Whether a word denies what follows it. */
  static boolean denies(String word) {
    return DENYING.contains(word);
  }

  /** Whether a word is a command (leave, go back, explain) where it is not an answer. */
  public static boolean isCommand(String word) {
    return COMMANDS.contains(word);
  }

  /**
   * Whether only words are compared, without punctuation. Not where a text has no letter: "3-4".
   */
  private boolean isInWords(String text) {
    return seen && text.codePoints().anyMatch(Character::isLetter);
  }

  private static String key(String text, boolean inWords) {
    return inWords ? ComparedText.words(text) : ComparedText.folded(text);
  }
}
