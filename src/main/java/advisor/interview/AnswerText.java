package advisor.interview;

import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import advisor.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers as people and scripts write them: a number, an id or a label, in any case, or an
 * unambiguous beginning of one; {@code none} and {@code not sure}; several with commas.
 *
 * <p>The numbers count what {@link #choices} lists. An exact word wins over a beginning.
 */
public final class AnswerText {

  /** The word for "not sure" wherever an id is expected. */
  public static final String NOT_SURE = "not sure";

  /** The same as one word. */
  public static final String NOT_SURE_ID = "not-sure";

  private final Question question;
  private final List<Choice> choices;

  private AnswerText(Question question) {
    this.question = question;
    this.choices = choices(question);
  }

  /**
   * One line of a question as it is shown.
   *
   * @param id an answer id, {@link Question#NONE} or {@link #NOT_SURE}
   */
  public record Choice(String id, String label, Response response) {}

  /** The answers in the order shown, then "none of these" and "not sure" where they are offered. */
  public static List<Choice> choices(Question question) {
    List<Choice> choices = new ArrayList<>();
    for (Answer answer : question.answers()) {
      choices.add(new Choice(answer.id(), answer.label(), Response.of(answer.id())));
    }
    if (question.offersNone()) {
      choices.add(new Choice(Question.NONE, question.none().orElseThrow(), Response.of()));
    }
    if (question.offersNotSure()) {
      choices.add(new Choice(NOT_SURE, "Not sure", Response.NOT_SURE));
    }
    return choices;
  }

  /** What the text means as an answer to the question. */
  public static Understood understand(Question question, String text) {
    return new AnswerText(question).understand(text.strip());
  }

  private Understood understand(String text) {
    Optional<Choice> whole = exact(text);
    if (whole.isPresent()) {
      return new Understood.Meant(whole.get().response());
    }
    return question.choosesMany() ? several(parts(text)) : one(text);
  }

  private Understood one(String text) {
    List<Choice> begun = begunBy(text);
    return begun.size() == 1
        ? new Understood.Meant(begun.get(0).response())
        : notMeant(text, begun);
  }

  private Understood several(List<String> parts) {
    List<String> ids = new ArrayList<>();
    for (String part : parts) {
      Optional<Choice> exactly = exact(part);
      List<Choice> found = exactly.isPresent() ? List.of(exactly.get()) : begunBy(part);
      if (found.size() != 1) {
        return notMeant(part, found);
      }
      Choice choice = found.get(0);
      if (question.indexOf(choice.id()) < 0) {
        return parts.size() == 1
            ? new Understood.Meant(choice.response())
            : notMeant(part, "cannot be combined with another answer");
      }
      ids.add(choice.id());
    }
    return new Understood.Meant(new Response.Given(inOrder(ids)));
  }

  private List<String> inOrder(List<String> ids) {
    List<String> ordered = new ArrayList<>();
    for (Answer answer : question.answers()) {
      if (ids.contains(answer.id())) {
        ordered.add(answer.id());
      }
    }
    return ordered;
  }

  private List<String> parts(String text) {
    return isNumbers(text)
        ? pieces(text, " ").stream().filter(piece -> !piece.isEmpty()).toList()
        : withWholeLabels(pieces(text, ","));
  }

  private static List<String> pieces(String text, String separator) {
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split(separator, -1)) {
      pieces.add(piece.strip());
    }
    return pieces;
  }

  /** Pieces between commas; those that make up a label with commas are one. */
  private List<String> withWholeLabels(List<String> pieces) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      String label = labelAt(i, pieces);
      parts.add(label.isEmpty() ? pieces.get(i) : label);
      i += label.isEmpty() ? 1 : pieces(label, ",").size();
    }
    return parts;
  }

  /** The longest label with commas that is written out from here on, or nothing. */
  private String labelAt(int from, List<String> pieces) {
    String longest = "";
    for (Choice choice : choices) {
      String label = choice.label();
      if (label.length() > longest.length() && label.contains(",") && isAt(from, pieces, label)) {
        longest = label;
      }
    }
    return longest;
  }

  private static boolean isAt(int from, List<String> pieces, String label) {
    List<String> wanted = pieces(label, ",");
    for (int i = 0; i < wanted.size(); i++) {
      if (from + i >= pieces.size() || !lower(pieces.get(from + i)).equals(lower(wanted.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is several numbers with spaces between them. */
  private static boolean isNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.contains(" ");
  }

  private Optional<Choice> exact(String text) {
    String word = lower(text);
    for (int i = 0; i < choices.size(); i++) {
      if (word.equals(Integer.toString(i + 1))) {
        return Optional.of(choices.get(i));
      }
    }
    for (Choice choice : choices) {
      if (word.equals(lower(choice.id()))) {
        return Optional.of(choice);
      }
    }
    for (Choice choice : choices) {
      if (word.equals(lower(choice.label()))) {
        return Optional.of(choice);
      }
    }
    return word.equals(NOT_SURE_ID) ? exact(NOT_SURE) : Optional.empty();
  }

  private List<Choice> begunBy(String text) {
    String beginning = lower(text);
    if (beginning.isEmpty()) {
      return List.of();
    }
    List<Choice> begun = new ArrayList<>();
    for (Choice choice : choices) {
      if (lower(choice.id()).startsWith(beginning) || lower(choice.label()).startsWith(beginning)) {
        begun.add(choice);
      }
    }
    return begun;
  }

  private Understood notMeant(String text, List<Choice> candidates) {
    if (text.isEmpty()) {
      return notMeant(text, "is empty");
    }
    if (candidates.isEmpty()) {
      return notMeant(text, "is not one of its answers");
    }
    return notMeant(
        text, "could be " + String.join(" or ", candidates.stream().map(Choice::id).toList()));
  }

  private Understood notMeant(String text, String problem) {
    List<String> words = new ArrayList<>(choices.stream().map(Choice::id).toList());
    List<String> allowed = List.copyOf(words);
    words.addAll(question.answers().stream().map(Answer::label).toList());
    Optional<String> nearest =
        Nearest.to(text, words)
            .map(word -> exact(word).map(Choice::id).orElse(word))
            .filter(id -> !id.equals(lower(text)));
    return new Understood.NotMeant(
        new Misunderstanding(question.id(), text, problem, allowed, nearest));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
