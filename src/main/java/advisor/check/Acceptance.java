package advisor.check;

import advisor.check.query.CheckRequest;
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
  private final CheckRequest request;
  private final Set<String> unproved;

  /**
   * The acceptances of a book.
   *
   * @param unproved the ids of the checks that could not be proved
   */
  Acceptance(List<Accepted> accepted, CheckRequest request, Set<String> unproved) {
    this.accepted = accepted;
    this.request = request;
    this.unproved = unproved;
  }

  List<Finding> judged(List<Finding> findings) {
    List<Finding> judged = findings.stream().map(this::judged).toList();
    Stream<Finding> unmatched =
        accepted.stream()
            .filter(this::couldBeFound)
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

  /** Whether this run looked for the accepted finding. */
  private boolean couldBeFound(Accepted accepted) {
    if (accepted.finding().equals(Fault.NOT_COVERED.id())) {
      return request.scenarios().isPresent();
    }
    return !unproved.contains(accepted.finding())
        && (!accepted.finding().equals(Fault.REVIEW_OVERDUE.id()) || request.on().isPresent());
  }

  private Finding unmatched(Accepted accepted, List<Finding> findings) {
    List<Finding> near =
        findings.stream().filter(each -> !each.isAccepted() && isAbout(accepted, each)).toList();
    if (near.isEmpty()) {
      return unmatched(
          accepted,
          "there is no such warning",
          "Remove it from \"accepted\", or correct its finding or subject.");
    }
    if (!near.get(0).canBeAccepted()) {
      return unmatched(
          accepted,
          "here it is an error that cannot be accepted",
          near.get(0).fault() == Fault.NO_RESULT
              ? "Correct the error. The acceptance then holds again, or, if nobody is affected any more,"
                  + " this says that there is no such warning."
              : "Correct the error, and remove this from \"accepted\".");
    }
    List<String> found =
        near.stream()
            .map(each -> each.subject().exactly())
            .map(exactly -> exactly.isEmpty() ? " alone" : with(exactly))
            .toList();
    return unmatched(
        accepted,
        "now it is found" + String.join(", and", found),
        "If that is acceptable too, add it to the acceptance, with the reason for it.");
  }

  private Finding unmatched(Accepted acceptance, String instead, String suggestion) {
    return Finding.of(
        Fault.ACCEPTED_IN_VAIN,
        Subject.acceptance(entry(acceptance), acceptance.subject()),
        "The file accepts '%s' for '%s'%s, but %s."
            .formatted(
                acceptance.finding(),
                acceptance.subject(),
                with(Subject.exactly(acceptance.other(), acceptance.value())),
                instead),
        suggestion);
  }

  /** Returns the position of the acceptance, by identity, because two may be equal. */
  private int entry(Accepted acceptance) {
    int entry = 0;
    while (accepted.get(entry) != acceptance) {
      entry++;
    }
    return entry;
  }

  private static String with(String exactly) {
    return exactly.isEmpty() ? "" : " with " + exactly;
  }
}
