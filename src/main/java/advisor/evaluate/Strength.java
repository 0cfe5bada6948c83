package advisor.evaluate;

import java.util.Locale;

/** How far a recommendation leads. */
public enum Strength {
  CLEAR,
  SLIGHT;

  /** As JSON and scenarios write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
