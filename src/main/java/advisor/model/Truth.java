package advisor.model;

import advisor.text.NamedConstant;

/** Kleene's strong three-valued logic: what is not known is neither true nor false. */
public enum Truth implements NamedConstant {
  FALSE,
  UNKNOWN,
  TRUE;

  /** Not unknown is unknown. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
