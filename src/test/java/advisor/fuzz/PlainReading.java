package advisor.fuzz;

import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an answer means by what the README says of answers, worked out once more from that text: a
 * number, an id, a label or an unambiguous beginning of one, of two letters or more, in any case;
 * what people say for "none of these" and "not sure"; several with commas. A part from within a
 * label is one, too, where no stop mentions the question and no other label has it. In a batch only
 * ids and whole labels are.
 */
final class PlainReading {

  private static final String NOT_SURE = "not sure";

  private static final String SAID_FOR_NONE = "n|no|none( of (these|them|the above))?";

  private static final String SAID_FOR_NOT_SURE =
      "not sure|unsure|(im|i am) not sure|(i )?(dont|do not) know";

  private final Question question;
  private final boolean lenient;
  private final List<Set<String>> names = new ArrayList<>();
  private final List<Response> meanings = new ArrayList<>();

  private PlainReading(Question question, boolean lenient) {
    this.question = question;
    this.lenient = lenient;
    for (Answer answer : question.answers()) {
      name(Response.of(answer.id()), answer.id(), answer.label());
    }
    question.none().ifPresent(label -> name(Response.of(), "none", label));
    if (!question.mustAnswer()) {
      name(Response.NOT_SURE, NOT_SURE, NOT_SURE);
    }
  }

  /**
   * What was heard of an answer.
   *
   * @param whole what it means, if all of it can be used
   * @param part else what holds all the same: ticks, or a doubt; nothing beside "none"
   */
  record Heard(Optional<Response> whole, Optional<Response> part) {
    static final Heard NOTHING = new Heard(Optional.empty(), Optional.empty());

    static Heard all(Response whole) {
      return new Heard(Optional.of(whole), Optional.empty());
    }
  }

  private void name(Response meaning, String... words) {
    names.add(new TreeSet<>(Arrays.stream(words).map(PlainReading::lower).toList()));
    meanings.add(meaning);
  }

  /**
   * In any case, in any of the forms that Unicode has for the same, and with blanks as they may.
   */
  static String lower(String text) {
    String one = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return one.toLowerCase(Locale.ROOT).replaceAll("\\p{javaWhitespace}+", " ").strip();
  }

  /** Empty where it means nothing, or more than one thing. */
  static Optional<Response> of(Question question, String text) {
    return hear(question, text, true).whole();
  }

  /**
   * What is heard of a text.
   *
   * @param lenient whether numbers and beginnings count; ids and whole labels always do
   */
  static Heard hear(Question question, String text, boolean lenient) {
    return new PlainReading(question, lenient).meaning(text);
  }

  /** What is heard of several answers to one question. */
  static Heard together(Question question, List<Heard> all) {
    Set<String> ticks = new TreeSet<>();
    boolean none = false;
    boolean doubt = false;
    boolean faulty = false;
    for (Heard one : all) {
      faulty |= one.whole.isEmpty();
      Response said = one.whole.or(() -> one.part).orElse(null);
      if (said instanceof Response.Given given) {
        ticks.addAll(given.answers());
        none |= given.answers().isEmpty();
      } else {
        doubt |= said != null;
      }
    }
    int sorts = (ticks.isEmpty() ? 0 : 1) + (none ? 1 : 0) + (doubt ? 1 : 0);
    Response ticked =
        new Response.Given(
            question.answers().stream().map(Answer::id).filter(ticks::contains).toList());
    Response said = doubt && ticks.isEmpty() ? Response.NOT_SURE : ticked;
    if (!faulty && sorts == 1) {
      return Heard.all(said);
    }
    return none || sorts == 0 ? Heard.NOTHING : new Heard(Optional.empty(), Optional.of(said));
  }

  /** The beginnings of each answer's names that are no other's, by what they mean. */
  static Map<String, Response> unambiguous(Question question) {
    PlainReading reading = new PlainReading(question, true);
    Map<String, Response> words = new LinkedHashMap<>();
    for (Set<String> names : reading.names) {
      for (String name : names) {
        for (int length = 1; length <= name.length(); length++) {
          String word = name.substring(0, length);
          Optional<Response> one = reading.one(word);
          one.filter(it -> !word.contains(",") && !word.isBlank())
              .ifPresent(it -> words.put(word.strip(), it));
        }
      }
    }
    return words;
  }

  private Heard meaning(String text) {
    Optional<Response> whole = exact(text);
    if (whole.isPresent()) {
      return Heard.all(whole.get());
    }
    if (!question.choosesMany()) {
      return new Heard(one(text), Optional.empty());
    }
    return together(
        question,
        parts(text.strip()).stream().map(it -> new Heard(one(it), Optional.empty())).toList());
  }

  private Optional<Response> one(String text) {
    String word = lower(text);
    Optional<Response> exact = exact(text);
    boolean isNumber = word.chars().allMatch(Character::isDigit);
    if (exact.isPresent() || word.isEmpty() || !lenient || isNumber) {
      return exact;
    }
    List<Response> begun = new ArrayList<>();
    boolean isLetter = word.codePointCount(0, word.length()) == 1;
    for (int i = 0; i < names.size() && !isLetter; i++) {
      if (names.get(i).stream().anyMatch(name -> name.startsWith(word))) {
        begun.add(meanings.get(i));
      }
    }
    if (begun.isEmpty() && word.length() > 2 && !question.warns()) {
      begun.addAll(within(word));
    }
    boolean isNo = word.length() < 3 && begun.equals(List.of(Response.NOT_SURE));
    return begun.size() == 1 && !isNo ? Optional.of(begun.get(0)) : Optional.empty();
  }

  /** Those answers in whose label a word begins so. */
  private List<Response> within(String word) {
    String no = "(no|not|nor|none|nothing|never|without)";
    String part = " " + word;
    List<Answer> holding =
        question.answers().stream()
            .filter(answer -> !word.matches(no + "( .*)?"))
            .filter(answer -> lower(answer.label()).contains(part))
            .toList();
    boolean isSaid =
        holding.stream()
            .anyMatch(it -> !(before(part, it) + " ").matches("(.* )?(" + no + "|than) .*"));
    return isSaid ? holding.stream().map(it -> Response.of(it.id())).toList() : List.of();
  }

  private static String before(String part, Answer answer) {
    String label = lower(answer.label());
    return label.substring(0, label.indexOf(part));
  }

  private Optional<Response> exact(String text) {
    String number = text.strip();
    if (lenient && number.matches("[1-9][0-9]?") && Integer.parseInt(number) <= meanings.size()) {
      return Optional.of(meanings.get(Integer.parseInt(number) - 1));
    }
    String word = lower(text);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).contains(word)) {
        return Optional.of(meanings.get(i));
      }
    }
    boolean notSure = word.equals("not-sure") || lenient && spoken(word).matches(SAID_FOR_NOT_SURE);
    if (notSure && !question.mustAnswer()) {
      return Optional.of(Response.NOT_SURE);
    }
    boolean none = lenient && spoken(word).matches(SAID_FOR_NONE) && question.none().isPresent();
    return none ? Optional.of(Response.of()) : Optional.empty();
  }

  /** Its letters and digits, as words; an apostrophe is nothing. */
  private static String spoken(String text) {
    return text.replaceAll("['\u2019]", "")
        .replaceAll("[^\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Sm}\\p{So}]+", " ")
        .strip();
  }

  /** Between commas, or of numbers alone between spaces; a label with commas is one part. */
  private List<String> parts(String text) {
    if (text.contains(" ") && text.replace(" ", "").chars().allMatch(Character::isDigit)) {
      return Arrays.stream(text.split(" ")).filter(part -> !part.isEmpty()).toList();
    }
    List<String> pieces = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < pieces.size(); ) {
      int to = pieces.size();
      while (to > from + 1 && !isLabel(pieces.subList(from, to))) {
        to--;
      }
      parts.add(String.join(", ", pieces.subList(from, to)));
      from = to;
    }
    return parts;
  }

  private boolean isLabel(List<String> pieces) {
    return names.stream()
        .flatMap(Set::stream)
        .anyMatch(
            name ->
                Arrays.stream(name.split(",", -1))
                    .map(String::strip)
                    .toList()
                    .equals(pieces.stream().map(PlainReading::lower).toList()));
  }
}
