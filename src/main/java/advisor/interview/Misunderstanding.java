package advisor.interview;

import advisor.model.Question;
import advisor.text.Nearest;
import advisor.text.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * Why a text is not an answer, or why an answer is missing.
 *
 * @param kind what is wrong, independent of the wording
 * @param question the id of the question, as it was given
 * @param text the part that was not understood; empty where no text is at fault
 * @param problem what is wrong, as the rest of a sentence that begins with the text or else with
 *     the question: "is not answered"
 * @param allowed the ids that may be given instead
 * @param nearest the id that was probably meant
 */
public record Misunderstanding(
    Kind kind,
    String question,
    String text,
    String problem,
    List<String> allowed,
    Optional<String> nearest) {

  public enum Kind {
    /** The text means none of the answers, or more than one. */
    UNKNOWN_ANSWER,
    CONTRADICTION,
    ANSWERED_TWICE,
    /** A value of a type that cannot answer this question. */
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

  /** A misunderstanding of a whole question, not of a text. */
  public static Misunderstanding of(Kind kind, Question question, String problem) {
    List<String> allowed = AnswerText.allowed(question);
    return new Misunderstanding(kind, question.id(), "", problem, allowed, Optional.empty());
  }

  /** A question id that is none of the known ones. */
  public static Misunderstanding ofQuestion(String id, List<String> known) {
    Optional<String> nearest = Nearest.to(id, known);
    return new Misunderstanding(Kind.UNKNOWN_QUESTION, id, "", "", known, nearest);
  }

  public static Misunderstanding missing(Question question) {
    return of(Kind.MISSING_ANSWER, question, "is not answered");
  }

  /** A second answer to a question, with this text. */
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

  /** The message together with the allowed answers, for places that do not list them. */
  public String sentence() {
    boolean helps =
        kind == Kind.UNKNOWN_ANSWER || kind == Kind.WRONG_KIND || kind == Kind.MISSING_ANSWER;
    return helps ? message() + " (allowed: " + String.join(", ", allowed) + ")" : message();
  }

  /** What was probably meant, or the known questions where they are few. */
  public Optional<String> hint() {
    return kind == Kind.UNKNOWN_QUESTION
        ? Nearest.hint(question, allowed)
        : nearest.map(Nearest::didYouMean);
  }
}
