package advisor.model;

/**
 * Kleene's strong three-valued logic: what is not known is neither true nor false.
 *
 * <p>Declared from false to true, so that "and" is the least and "or" is the greatest.
 */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Not unknown is unknown. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
