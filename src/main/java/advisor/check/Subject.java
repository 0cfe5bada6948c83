package advisor.check;

/**
 * What a finding is about.
 *
 * @param id as the rule file writes it; of an answer, {@code question=answer}
 */
public record Subject(Kind kind, String id) {

  /** What sort of thing it is, to find its place in the file by. */
  public enum Kind {
    RULE,
    STOP,
    CAUTION,
    QUESTION,
    ANSWER,
    OPTION,
    STOP_OUTCOME,
    /** A key of {@code decision}, or {@code review}. */
    KEY,
    /** An entry of {@code accepted}, by its own subject. */
    ACCEPTANCE
  }

  static Subject rule(String id) {
    return new Subject(Kind.RULE, id);
  }

  static Subject stop(String id) {
    return new Subject(Kind.STOP, id);
  }

  static Subject question(String id) {
    return new Subject(Kind.QUESTION, id);
  }

  static Subject answer(String question, String answer) {
    return new Subject(Kind.ANSWER, question + "=" + answer);
  }

  static Subject key(String id) {
    return new Subject(Kind.KEY, id);
  }
}
