package advisor.render;

import advisor.check.report.Figures;
import advisor.check.report.Finding;
import advisor.check.report.Report;
import advisor.model.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * What checking a rule file came to, ready to be written.
 *
 * @param file the name of the file, as it was given
 * @param named whether the file was named, so that a command must name it again
 * @param scenarios the folder in which scenarios should cover it, if one was named
 * @param strict whether a warning that nobody has accepted fails
 * @param checked empty where the file could not be read as a rule file
 * @param excerpts then, as text: what is wrong, each with its source line and a caret
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

  /** Those that stand and follow from no other. */
  List<Finding> roots() {
    return findings.stream()
        .filter(finding -> finding.accepted().isEmpty() && finding.cause().isEmpty())
        .toList();
  }

  /** Those that stand and follow from this one. */
  List<Finding> following(Finding root) {
    return findings.stream()
        .filter(finding -> finding.accepted().isEmpty())
        .filter(finding -> finding.cause().filter(cause -> isSame(cause, root)).isPresent())
        .toList();
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.fault() == other.fault() && one.subject().id().equals(other.subject().id());
  }

  public boolean isReadable() {
    return checked.isPresent();
  }

  /** Whether nothing is wrong: no error, everything proved and, if strict, nothing unaccepted. */
  public boolean isSound() {
    return isReadable() && unproved().isEmpty() && errors() == 0 && (!strict || warnings() == 0);
  }

  /** What was not proved; nothing of a file that could not be read. */
  public List<Report.Unproved> unproved() {
    return checked.isEmpty() ? List.of() : checked.get().unproved();
  }

  long errors() {
    return roots().stream().filter(Finding::isError).count();
  }

  /** The warnings that nobody has accepted. */
  long warnings() {
    return roots().stream().filter(finding -> !finding.isError()).count();
  }

  long accepted() {
    return findings.stream().filter(finding -> finding.accepted().isPresent()).count();
  }

  /** Those that are mended with another. */
  long following() {
    return findings.size() - accepted() - roots().size();
  }
}
