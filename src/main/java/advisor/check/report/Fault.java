package advisor.check.report;

import advisor.text.NamedConstant;

/** The kinds of finding, by check. */
public enum Fault implements NamedConstant {
  /** A file that breaks the format, so nothing else can be checked. */
  UNREADABLE(Severity.ERROR),
  ALWAYS_STOPPED(Severity.ERROR),
  NEVER_ASKED(Severity.ERROR),
  NEVER_TRUE(Severity.ERROR),
  NEVER_REACHED(Severity.ERROR),
  NO_RESULT(Severity.ERROR),
  STOP_NOT_ASKED(Severity.ERROR),
  STOP_SWITCHED_OFF(Severity.ERROR),
  UNSURE_OUTCOME(Severity.ERROR),
  UNSOURCED_STOP(Severity.ERROR),
  SAME_LABEL(Severity.ERROR),
  STOP_NARROWED(Severity.WARNING),
  SIGN_LET_THROUGH(Severity.WARNING),
  SIGNS_ASKED_LATE(Severity.WARNING),
  CAUTION_IF_UNSURE(Severity.WARNING),
  UNSURE_NOT_OFFERED(Severity.WARNING),
  CAUTION_NOT_ASKED(Severity.WARNING),
  SAID_UNASKED(Severity.WARNING),
  AGAINST_OWN_CAUTION(Severity.WARNING),
  NEVER_DECISIVE(Severity.WARNING),
  MASKED_BY_STOP(Severity.WARNING),
  COUNTED_TWICE(Severity.WARNING),
  SAME_CONDITION(Severity.WARNING),
  OPPOSING_RULES(Severity.WARNING),
  NEVER_MATTERS(Severity.WARNING),
  UNUSED_CONDITION(Severity.WARNING),
  KNIFE_EDGE(Severity.WARNING),
  REVIEW_OVERDUE(Severity.WARNING),
  NOT_COVERED(Severity.WARNING),
  /** An acceptance in the rule file that matches no finding. */
  ACCEPTED_IN_VAIN(Severity.WARNING);

  /** The severity of a finding. */
  public enum Severity implements NamedConstant {
    /** The rules must not be used like this. */
    ERROR,
    /** Somebody should review the finding, and correct the rules or accept it with a reason. */
    WARNING
  }

  private final Severity severity;

  Fault(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
