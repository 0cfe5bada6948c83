package advisor.check;

import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that is true only where a stop ends the interview, so that its points never count. */
final class MaskedByStop implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : book.book().rules()) {
      book.pathWith(rule.when())
          .filter(path -> isStopped(book, path) && !countsForTheUnsure(book, rule.when()))
          .ifPresent(path -> findings.add(finding(rule, path)));
    }
    return findings;
  }

  private static boolean isStopped(Studied book, Answers path) {
    return book.evaluator().walk(path).end() == Walk.End.STOPPED;
  }

  private static boolean countsForTheUnsure(Studied book, Condition when) {
    WithUnsure ways = WithUnsure.watching(book, when);
    Machine machine = ways.machine();
    return ways.leadTo(end -> machine.isTrue(end, 0) && machine.outcome(end) == Machine.COMPLETE);
  }

  private static Finding finding(Rule rule, Answers path) {
    return Finding.of(
        Fault.MASKED_BY_STOP,
        Subject.rule(rule.id()),
        "Wherever this rule is true, a stop is true too, so its points never count.",
        "Remove it, or take what the stop asks for out of its condition.",
        Optional.of(path));
  }
}
