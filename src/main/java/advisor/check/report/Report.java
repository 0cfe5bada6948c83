package advisor.check.report;

import java.util.List;

/**
 * The result of checking a rule book.
 *
 * @param findings the findings in the order of the checks, errors first, then of the file
 * @param unproved the proofs that were given up
 */
public record Report(List<Finding> findings, Figures figures, List<Unproved> unproved) {

  public Report {
    findings = List.copyOf(findings);
    unproved = List.copyOf(unproved);
  }

  /** A proof that was given up: the id of the check, or {@code figures}, and the reason. */
  public record Unproved(String what, String why) {}
}
