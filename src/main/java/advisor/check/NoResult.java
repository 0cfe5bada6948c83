package advisor.check;

import advisor.evaluate.Outcome;
import advisor.model.Answers;
import advisor.model.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * A path on which every question is answered and too little speaks for any option. It may be
 * accepted where every such path is told whom to ask first.
 */
final class NoResult implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    int unknown = book.evaluator().outcomes().unknown();
    Optional<Answers> witness = witness(book.results(), unknown);
    if (witness.isEmpty()) {
      return List.of();
    }
    if (!isAccepted(book.book())) {
      return List.of(found(book, witness));
    }
    Results unadvised = book.results(AskedFirst.stopping(book.book()));
    Optional<Answers> alone = witness(unadvised, unknown);
    return List.of(alone.isEmpty() ? found(book, witness).acceptable() : found(book, alone));
  }

  private static Optional<Answers> witness(Results results, int unknown) {
    return results.witness(each -> results.points().outcome(each) == unknown);
  }

  private static boolean isAccepted(RuleBook book) {
    return book.accepted().stream()
        .anyMatch(accepted -> accepted.finding().equals(Fault.NO_RESULT.id()));
  }

  private static Finding found(Studied book, Optional<Answers> witness) {
    return Finding.of(
        Fault.NO_RESULT,
        Subject.key(Outcome.UNKNOWN),
        "Somebody can answer every question without \"not sure\", and too little speaks for any"
            + " option: "
            + book.results().paths()[book.evaluator().outcomes().unknown()]
            + " paths end in \"unknown\".",
        "Add a rule that is true for these answers, give more points, or ask something else on"
            + " this path. It can be accepted once an \"askFirst\" caution without \"about\" tells"
            + " all who come to it whom to ask.",
        witness);
  }
}
