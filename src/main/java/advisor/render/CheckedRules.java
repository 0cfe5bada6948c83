package advisor.render;

import advisor.check.report.Figures;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.model.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * The result of checking a rule file.
 *
 * @param file the name of the file, as it was given
 * @param named whether the file was named, so that a command has to name it again
 * @param scenarios the folder of the scenarios that should cover the rules, if one was named
 * @param strict whether a warning that the file does not accept makes the check fail
 * @param checked empty if the file could not be read as a rule file
 * @param excerpts the faults of an unreadable file as text, each with its source line and a caret
 */
public record CheckedRules(
    String file,
    boolean named,
    Optional<String> scenarios,
    boolean strict,
    List<Finding> findings,
    Optional<Checked> checked,
    String excerpts) {

  public CheckedRules {
    findings = List.copyOf(findings);
  }

  public record Checked(
      RuleBook book, RulesIdentity rules, Figures figures, List<Report.Unproved> unproved) {}

  /** The findings that are not accepted and follow from no other finding. */
  List<Finding> roots() {
    return findings.stream()
        .filter(finding -> finding.accepted().isEmpty() && finding.cause().isEmpty())
        .toList();
  }

  /** The findings that are not accepted and follow from this one. */
  List<Finding> following(Finding root) {
    return findings.stream()
        .filter(finding -> finding.accepted().isEmpty())
        .filter(finding -> finding.cause().filter(cause -> isSame(cause, root)).isPresent())
        .toList();
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.fault() == other.fault() && one.subject().equals(other.subject());
  }

  public boolean isReadable() {
    return checked.isPresent();
  }

  /** Whether there is no error, everything was proved and, if strict, every warning is accepted. */
  public boolean isSound() {
    return isReadable() && unproved().isEmpty() && errors() == 0 && (!strict || warnings() == 0);
  }

  /** What was not proved; an empty list for a file that could not be read. */
  public List<Report.Unproved> unproved() {
    return checked.isEmpty() ? List.of() : checked.get().unproved();
  }

  long errors() {
    return roots().stream().filter(Finding::isError).count();
  }

  /** The number of warnings that the file does not accept. */
  long warnings() {
    return roots().stream().filter(finding -> !finding.isError()).count();
  }

  long accepted() {
    return findings.stream().filter(finding -> finding.accepted().isPresent()).count();
  }

  /** The number of findings that go away once another is mended. */
  long following() {
    return findings.size() - accepted() - roots().size();
  }
}
