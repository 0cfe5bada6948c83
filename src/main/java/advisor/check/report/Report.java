package advisor.check.report;

import java.util.List;

/**
 * What checking a rule book came to.
 *
 * @param findings errors first, then in the order of the checks and of the file
 * @param unproved what could not be proved
 */
public record Report(List<Finding> findings, Figures figures, List<Unproved> unproved) {

  public Report {
    findings = List.copyOf(findings);
    unproved = List.copyOf(unproved);
  }

  /**
   * A proof that was given up.
   *
   * @param what the id of the check, or {@code figures}
   */
  public record Unproved(String what, String why) {}
}
