package advisor.check;

import advisor.evaluate.Outcome;
import advisor.model.Answers;
import java.util.List;
import java.util.Optional;

/** A path on which every question is answered and too little speaks for any option. */
final class NoResult implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    int unknown = book.evaluator().outcomes().unknown();
    Results results = book.results();
    Optional<Answers> witness = results.witness(each -> results.points().outcome(each) == unknown);
    return witness.isEmpty()
        ? List.of()
        : List.of(
            Finding.of(
                Fault.NO_RESULT,
                Subject.key(Outcome.UNKNOWN),
                "Somebody can answer every question without \"not sure\", and too little speaks for any"
                    + " option: "
                    + results.paths()[unknown]
                    + " paths end in \"unknown\".",
                "Add a rule that is true for these answers, give more points, or ask something else on"
                    + " this path.",
                witness));
  }
}
