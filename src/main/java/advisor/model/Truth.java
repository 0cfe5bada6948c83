package advisor.model;

import advisor.text.NamedConstant;

/** A truth value of Kleene's strong three-valued logic. */
public enum Truth implements NamedConstant {
  FALSE,
  UNKNOWN,
  TRUE;

  /** Returns the negation; the negation of {@link #UNKNOWN} is {@link #UNKNOWN}. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
