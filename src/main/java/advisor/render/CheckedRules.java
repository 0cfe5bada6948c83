package advisor.render;

import advisor.check.report.Figures;
import advisor.check.report.Report;
import advisor.model.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * What checking a rule file came to, ready to be written.
 *
 * @param file the name of the file, as it was given
 * @param named whether the file was named, so that a command must name it again
 * @param checked empty where the file could not be read as a rule file
 */
public record CheckedRules(
    String file, boolean named, List<PlacedFinding> findings, Optional<Checked> checked) {

  public CheckedRules {
    findings = List.copyOf(findings);
  }

  /** What is known of a file that could be read. */
  public record Checked(RuleBook book, Figures figures, List<Report.Unproved> unproved) {
    public Checked {
      unproved = List.copyOf(unproved);
    }
  }

  /** Those that stand and follow from no other. */
  List<PlacedFinding> roots() {
    return findings.stream()
        .filter(finding -> finding.accepted().isEmpty() && finding.cause().isEmpty())
        .toList();
  }

  /** Those that stand and follow from this one. */
  List<PlacedFinding> following(PlacedFinding root) {
    return findings.stream()
        .filter(finding -> finding.accepted().isEmpty() && root.isCauseOf(finding))
        .toList();
  }

  long errors() {
    return roots().stream().filter(PlacedFinding::error).count();
  }

  /** The warnings that nobody has accepted. */
  long warnings() {
    return roots().stream().filter(finding -> !finding.error()).count();
  }

  long accepted() {
    return findings.stream().filter(finding -> finding.accepted().isPresent()).count();
  }

  /** Those that are mended with another. */
  long following() {
    return findings.size() - accepted() - roots().size();
  }
}
