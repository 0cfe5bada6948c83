package advisor.check;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Accepted;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Applies the acceptances of a rule file to the findings. An acceptance covers exactly the finding
 * that it names, such as a pair of rules or the value of a threshold. An error is accepted only if
 * its check allows it. An acceptance that covers no finding is itself a warning, because its reason
 * is out of date.
 */
final class Acceptance {

  private final List<Accepted> accepted;
  private final Set<String> open;

  /**
   * The acceptances of a book.
   *
   * @param open the ids of the checks that were left out or could not be proved
   */
  Acceptance(List<Accepted> accepted, Set<String> open) {
    this.accepted = accepted;
    this.open = open;
  }

  List<Finding> judged(List<Finding> findings) {
    List<Finding> judged = findings.stream().map(this::judged).toList();
    Stream<Finding> unmatched =
        accepted.stream()
            .filter(each -> !open.contains(each.finding()))
            .filter(each -> findings.stream().noneMatch(finding -> covers(each, finding)))
            .map(each -> unmatched(each, judged));
    return Stream.concat(judged.stream(), unmatched).toList();
  }

  private Finding judged(Finding finding) {
    return accepted.stream()
        .filter(each -> covers(each, finding))
        .findFirst()
        .map(each -> finding.acceptedFor(each.reason()))
        .orElse(finding);
  }

  private static boolean covers(Accepted accepted, Finding finding) {
    return finding.canBeAccepted()
        && isAbout(accepted, finding)
        && accepted.other().equals(finding.subject().other())
        && accepted.value().equals(finding.subject().value());
  }

  private static boolean isAbout(Accepted accepted, Finding finding) {
    return accepted.finding().equals(finding.fault().id())
        && accepted.subject().equals(finding.subject().id());
  }

  private Finding unmatched(Accepted acceptance, List<Finding> findings) {
    List<String> found =
        findings.stream()
            .filter(each -> !each.isAccepted() && isAbout(acceptance, each))
            .map(Acceptance::found)
            .toList();
    return Finding.of(
        Fault.ACCEPTED_IN_VAIN,
        Subject.acceptance(accepted.indexOf(acceptance), acceptance.subject()),
        "The file accepts '%s' for '%s'%s, but %s."
            .formatted(
                acceptance.finding(),
                acceptance.subject(),
                with(Subject.exactly(acceptance.other(), acceptance.value())),
                found.isEmpty()
                    ? "there is no such warning"
                    : "now it is found" + String.join(", and", found)),
        found.isEmpty()
            ? "Remove it from \"accepted\", or correct its finding or subject."
            : "If a warning is acceptable too, add it to the acceptance, with the reason for it. An error has to be corrected; then see whether the acceptance holds again.");
  }

  private static String found(Finding finding) {
    if (!finding.canBeAccepted()) {
      return " as an error that cannot be accepted";
    }
    String exactly = finding.subject().exactly();
    return exactly.isEmpty() ? " alone" : with(exactly);
  }

  private static String with(String exactly) {
    return exactly.isEmpty() ? "" : " with " + exactly;
  }
}
