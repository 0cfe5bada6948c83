package advisor.interview;

import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import advisor.text.ComparedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Understands answers as people and scripts write them.
 *
 * <p>An answer is a number, an id, a label, or an unambiguous beginning of one of two letters or
 * more, in any case; also {@code none} and {@code not sure} and the usual words for them. Several
 * answers are separated by commas. A part from within a label counts, too, unless a stop mentions
 * the question: a sign must not be misheard. The numbers count what {@link #choices} lists. An
 * exact word wins over a beginning.
 */
public final class AnswerText {

  /** The word for "not sure" wherever an id is expected. */
  public static final String NOT_SURE = "not sure";

  /** "Not sure" as one word. */
  public static final String NOT_SURE_ID = "not-sure";

  /** How much of an answer must be written out. */
  public enum Reach {
    /** The id or the label, as a table or a program writes it. */
    WHOLE,
    /** The id, the label, the number, or a beginning or part that no other answer has. */
    BEGINNING,
    /** All of these, and what somebody types who sees the labels. */
    SEEN
  }

  /**
   * One of the choices of a question, as shown.
   *
   * @param id an answer id, {@link Question#NONE} or {@link #NOT_SURE}
   */
  public record Choice(String id, String label, Response response) {

    /** Whether this choice is the response, or one of its answers. */
    public boolean isIn(Response given) {
      return response.equals(given) || given.answers().contains(id);
    }
  }

  private final Question question;
  private final Reach reach;
  private final NamedChoices names;

  private AnswerText(Question question, Reach reach) {
    this.question = question;
    this.reach = reach;
    this.names = NamedChoices.of(question, reach == Reach.SEEN);
  }

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

  /** The ids that may be given, in the order shown. */
  public static List<String> allowed(Question question) {
    List<String> ids = new ArrayList<>();
    for (Choice choice : choices(question)) {
      ids.add(choice.id());
    }
    return ids;
  }

  /** Understands a text in which a beginning is enough. */
  public static Understood understand(Question question, String text) {
    return understand(question, text, Reach.BEGINNING);
  }

  /** Understands a text that must be written out as far as this. */
  public static Understood understand(Question question, String text, Reach reach) {
    return new AnswerText(question, reach).understand(text.strip());
  }

  /** Understands several texts together, each an answer of its own. */
  public static Understood understand(Question question, List<String> texts, Reach reach) {
    return texts.size() == 1 || question.choosesMany()
        ? new AnswerText(question, reach).several(texts)
        : new Understood.NotMeant(tooMany(question, texts.size()), Optional.empty());
  }

  /** The fault of several answers to a question that takes one. */
  public static Misunderstanding tooMany(Question question, int found) {
    return Misunderstanding.of(
        Misunderstanding.Kind.CONTRADICTION, question, "takes one answer, found " + found);
  }

  private Understood understand(String text) {
    return question.choosesMany() && exact(text).size() != 1 ? several(parts(text)) : one(text);
  }

  private Understood several(List<String> parts) {
    CombinedAnswers all = new CombinedAnswers(question);
    for (String part : parts) {
      all.add(one(part.strip()));
    }
    return all.together();
  }

  private Understood one(String text) {
    List<Integer> exact = exact(text);
    List<Integer> found = exact.isEmpty() && reach != Reach.WHOLE ? names.takenFor(text) : exact;
    return found.size() == 1
        ? new Understood.Meant(names.choices().get(found.get(0)).response())
        : new Understood.NotMeant(notMeant(text, found), Optional.empty());
  }

  /** The positions of the choices that the whole text names, by name, number or usual words. */
  private List<Integer> exact(String text) {
    if (reach == Reach.WHOLE) {
      return names.named(text.equalsIgnoreCase(NOT_SURE_ID) ? NOT_SURE : text);
    }
    for (int i = 0; i < names.choices().size(); i++) {
      String number = Integer.toString(i + 1);
      if (text.equals(number) || reach == Reach.SEEN && text.equals(number + ".")) {
        return List.of(i);
      }
    }
    List<Integer> named = names.named(text);
    return named.isEmpty() ? names.byUsualWords(text) : named;
  }

  private Misunderstanding notMeant(String text, List<Integer> candidates) {
    Optional<String> nearest = NearestAnswer.to(text, question);
    return new Misunderstanding(
        question.id(), text, problem(text, candidates), allowed(question), nearest);
  }

  private String problem(String text, List<Integer> candidates) {
    if (candidates.isEmpty()) {
      boolean takesNumbers = question.choosesMany() && reach != Reach.WHOLE;
      String unknown =
          takesNumbers && names.areNumbersJoined(text)
              ? "has no commas between its numbers"
              : "is not one of its answers";
      return text.isEmpty() ? "is empty" : unknown;
    }
    List<String> called = new ArrayList<>();
    for (int position : candidates) {
      Choice choice = names.choices().get(position);
      called.add(names.seen() ? "\"" + choice.label() + "\"" : choice.id());
    }
    return "could be " + String.join(" or ", called);
  }

  /** Parts a text into single answers: at the blanks between numbers, else at commas. */
  private List<String> parts(String text) {
    return isNumbers(text) ? pieces(text, " +") : withWholeLabels(pieces(text, ","));
  }

  private static boolean isNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.contains(" ");
  }

  private static List<String> pieces(String text, String separator) {
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split(separator, -1)) {
      pieces.add(piece.strip());
    }
    return pieces;
  }

  /** Joins the pieces of a label that has commas itself; of several such labels the longest. */
  private List<String> withWholeLabels(List<String> pieces) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      String part = pieces.get(i);
      int taken = 1;
      for (Choice choice : names.choices()) {
        String label = choice.label();
        int length = label.contains(",") ? pieces(label, ",").size() : 1;
        if (length > taken && isAt(i, pieces, pieces(label, ","))) {
          part = label;
          taken = length;
        }
      }
      parts.add(part);
      i += taken;
    }
    return parts;
  }

  private static boolean isAt(int from, List<String> pieces, List<String> label) {
    int to = from + label.size();
    return to <= pieces.size() && folded(pieces.subList(from, to)).equals(folded(label));
  }

  private static String folded(List<String> pieces) {
    return ComparedText.folded(String.join(",", pieces));
  }
}
