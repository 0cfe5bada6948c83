package advisor.check;

import advisor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that is true only on paths that a stop ends, where no points count. */
final class MaskedByStop implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : book.book().rules()) {
      Explored paths = book.watching(rule.when());
      Machine machine = paths.machine();
      boolean counts =
          paths.ends().stream()
              .anyMatch(end -> machine.isTrue(end, 0) && machine.outcome(end) == Machine.COMPLETE);
      if (!counts) {
        paths
            .witness(end -> machine.isTrue(end, 0))
            .ifPresent(
                witness ->
                    findings.add(
                        Finding.of(
                            Fault.MASKED_BY_STOP,
                            Subject.rule(rule.id()),
                            "Wherever this rule is true, a stop is true too, so its points never"
                                + " count.",
                            "Remove it, or take what the stop asks for out of its condition.",
                            Optional.of(witness))));
      }
    }
    return findings;
  }
}
