package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule that is true only where a stop ends the interview, so that its points never count; a
 * caution or remark that is never told, because every result for which it is true, or in doubt, is
 * a stop or another than it is meant for.
 */
final class MaskedByStop implements Check {

  private static final int UNKNOWN = Diagram.value(Diagram.UNKNOWN);
  private static final int TRUE = Diagram.value(Diagram.YES);

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    BookFunctions functions = book.functions();
    for (ConditionalText each : ConditionalText.of(book)) {
      if (each.subject().kind() != Subject.Kind.STOP && !isTold(functions, each)) {
        functions
            .first(functions.walks(), functions.isTrue(each.when()))
            .ifPresent(walk -> findings.add(finding(each, walk)));
      }
    }
    return findings;
  }

  /** A caution is told to those in doubt too. */
  private static boolean isTold(BookFunctions functions, ConditionalText text) {
    boolean inDoubt = text.subject().kind() == Subject.Kind.CAUTION;
    long truths = 1L << TRUE | (inDoubt ? 1L << UNKNOWN : 0);
    int holds = functions.diagram().where(functions.truth(text.when()), truths);
    return functions.diagram().meet(text.told().getAsInt(), holds);
  }

  private static Finding finding(ConditionalText text, Answers walk) {
    return Finding.of(
        Fault.MASKED_BY_STOP,
        text.subject(),
        text.subject().kind() == Subject.Kind.RULE
            ? "Wherever this rule is true, a stop is true too, so its points never count."
            : "Wherever this %s is true, the result is a stop, or another than it is told with."
                .formatted(text.word()),
        "Remove it, or take what the stop asks for out of its condition.",
        Optional.of(walk));
  }
}
