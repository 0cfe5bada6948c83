package advisor.check;

import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Accepted;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Warnings that the rule file accepts, each with its reason: the pair of rules or the value of a
 * threshold that it names, and no other. An error is accepted only where its check says that it can
 * be. What is accepted and not found is itself a warning: the reason has outlived the rules it was
 * given for.
 */
final class Acceptance {

  private final List<Accepted> accepted;
  private final CheckRequest request;

  Acceptance(List<Accepted> accepted, CheckRequest request) {
    this.accepted = accepted;
    this.request = request;
  }

  List<Finding> judged(List<Finding> findings) {
    Stream<Finding> inVain =
        accepted.stream()
            .filter(this::couldBeFound)
            .filter(each -> findings.stream().noneMatch(finding -> matches(each, finding)))
            .map(each -> inVain(each, findings));
    return Stream.concat(findings.stream().map(this::judged), inVain).toList();
  }

  private Finding judged(Finding finding) {
    return accepted.stream()
        .filter(each -> matches(each, finding))
        .findFirst()
        .map(each -> finding.acceptedFor(each.reason()))
        .orElse(finding);
  }

  private static boolean matches(Accepted accepted, Finding finding) {
    return isAbout(accepted, finding)
        && accepted.other().equals(finding.subject().other())
        && accepted.value().equals(finding.subject().value());
  }

  private static boolean isAbout(Accepted accepted, Finding finding) {
    return finding.canBeAccepted()
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

  private static Finding inVain(Accepted accepted, List<Finding> findings) {
    String instead =
        findings.stream()
            .filter(finding -> isAbout(accepted, finding))
            .findFirst()
            .map(near -> exactly(near.subject().other(), near.subject().value()))
            .map(
                near ->
                    "There is one"
                        + near
                        + ". If that may stand too, write it into the acceptance.")
            .orElse("Remove it from \"accepted\", or correct its finding or subject.");
    return Finding.of(
        Fault.ACCEPTED_IN_VAIN,
        new Subject(Subject.Kind.ACCEPTANCE, accepted.subject()),
        "The file accepts '%s' for '%s'%s, but there is no such warning."
            .formatted(
                accepted.finding(),
                accepted.subject(),
                exactly(accepted.other(), accepted.value())),
        instead);
  }

  private static String exactly(Optional<String> other, OptionalInt value) {
    return other.map(rule -> " with \"other\": \"" + rule + "\"").orElse("")
        + (value.isPresent() ? " with \"value\": " + value.getAsInt() : "");
  }
}
