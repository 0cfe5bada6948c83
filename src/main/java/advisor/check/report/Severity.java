package advisor.check.report;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
  /** The rules must not be used like this. */
  ERROR,
  /** Somebody should look at it, and mend it or accept it with a reason. */
  WARNING;

  /** As JSON writes it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
