package advisor.interview;

/** An answer given ahead that counts for nothing. */
public record UnusedAnswer(String question, Reason reason) {

  /** Why it does not count. */
  public enum Reason {
    /** Other answers make the question one that is not asked. */
    DOES_NOT_APPLY,
    /** The interview ended before the question. */
    AFTER_THE_END
  }
}
