package advisor.interview;

import advisor.model.Question;
import advisor.text.Nearest;
import advisor.text.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * Why a text is no answer, or why there is none.
 *
 * @param kind what is wrong, the same whatever the words
 * @param question the id of the question, as it was given
 * @param text the part that is not understood; empty where it is not about a text
 * @param problem what is wrong with it, as the rest of a sentence that begins with the text, or
 *     else with the question: "is no answer"
 * @param allowed what may be said instead
 * @param nearest what was probably meant
 */
public record Misunderstanding(
    Kind kind,
    String question,
    String text,
    String problem,
    List<String> allowed,
    Optional<String> nearest) {

  public enum Kind {
    /** The text is none of the answers, or more than one. */
    UNKNOWN_ANSWER,
    CONTRADICTION,
    ANSWERED_TWICE,
    /** A value that cannot be an answer to this question, whatever it says. */
    WRONG_KIND,
    UNKNOWN_QUESTION,
    /** No answer to a question that applies. */
    MISSING_ANSWER
  }

  public Misunderstanding {
    allowed = List.copyOf(allowed);
  }

  public Misunderstanding(
      String question,
      String text,
      String problem,
      List<String> allowed,
      Optional<String> nearest) {
    this(Kind.UNKNOWN_ANSWER, question, text, problem, allowed, nearest);
  }

  /** The same about the question. */
  public static Misunderstanding of(Kind kind, Question question, String problem) {
    List<String> allowed = AnswerText.allowed(question);
    return new Misunderstanding(kind, question.id(), "", problem, allowed, Optional.empty());
  }

  /** A question that the rules do not have, but these. */
  public static Misunderstanding ofQuestion(String id, List<String> known) {
    Optional<String> nearest = Nearest.to(id, known);
    return new Misunderstanding(Kind.UNKNOWN_QUESTION, id, "", "", known, nearest);
  }

  public static Misunderstanding missing(Question question) {
    return of(Kind.MISSING_ANSWER, question, "is not answered");
  }

  /** One question answered once more, with this text. */
  public static Misunderstanding twice(Question question, String text, String problem) {
    List<String> allowed = AnswerText.allowed(question);
    return new Misunderstanding(
        Kind.ANSWERED_TWICE, question.id(), text.strip(), problem, allowed, Optional.empty());
  }

  /** What is wrong, as one sentence without its full stop. */
  public String message() {
    if (kind == Kind.UNKNOWN_QUESTION) {
      return "unknown question " + Quoted.of(question);
    }
    String about = "question '" + question + "'";
    return about + (text.isEmpty() ? " " : ": " + Quoted.of(text) + " ") + problem;
  }

  /** The same with what is allowed, where no list of it is near. */
  public String sentence() {
    boolean helps =
        kind == Kind.UNKNOWN_ANSWER || kind == Kind.WRONG_KIND || kind == Kind.MISSING_ANSWER;
    return helps ? message() + " (allowed: " + String.join(", ", allowed) + ")" : message();
  }

  /** What was probably meant; of few questions, which there are. */
  public Optional<String> hint() {
    return kind == Kind.UNKNOWN_QUESTION
        ? Nearest.hint(question, allowed)
        : nearest.map(Nearest::didYouMean);
  }
}
