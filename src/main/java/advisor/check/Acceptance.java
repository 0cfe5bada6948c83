package advisor.check;

import advisor.model.Accepted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Warnings that the rule file accepts, each with its reason. An error is never accepted. What is
 * accepted and not found is itself a warning: the reason has outlived the rules it was given for.
 */
final class Acceptance {

  private final List<Accepted> accepted;
  private final Request request;

  Acceptance(List<Accepted> accepted, Request request) {
    this.accepted = accepted;
    this.request = request;
  }

  List<Finding> judged(List<Finding> findings) {
    List<Finding> judged = new ArrayList<>();
    for (Finding finding : findings) {
      judged.add(reason(finding).map(finding::acceptedFor).orElse(finding));
    }
    for (Accepted each : accepted) {
      if (couldBeFound(each) && findings.stream().noneMatch(finding -> matches(each, finding))) {
        judged.add(inVain(each));
      }
    }
    return judged;
  }

  private Optional<String> reason(Finding finding) {
    return accepted.stream()
        .filter(each -> matches(each, finding))
        .map(Accepted::reason)
        .findFirst();
  }

  private static boolean matches(Accepted accepted, Finding finding) {
    return !finding.isError()
        && accepted.finding().equals(finding.fault().id())
        && accepted.subject().equals(finding.subject().id());
  }

  /** Whether this run looked for it at all. */
  private boolean couldBeFound(Accepted accepted) {
    if (accepted.finding().equals(Fault.NOT_COVERED.id())) {
      return request.scenarios().isPresent();
    }
    return !accepted.finding().equals(Fault.REVIEW_OVERDUE.id()) || request.on().isPresent();
  }

  private static Finding inVain(Accepted accepted) {
    return Finding.of(
        Fault.ACCEPTED_IN_VAIN,
        new Subject(Subject.Kind.ACCEPTANCE, accepted.subject()),
        "The file accepts '"
            + accepted.finding()
            + "' for '"
            + accepted.subject()
            + "', but there is no such warning.",
        "Remove it from \"accepted\", or correct its finding or subject.");
  }
}
