package advisor.check.safety;

import advisor.check.Check;
import advisor.check.ConditionalText;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.model.Answers;
import advisor.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule, stop, caution or remark that somebody is told only because a question was not asked: were
 * what was not asked unknown, it would not be true.
 */
public final class SaidUnasked implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (ConditionalText each : ConditionalText.of(book)) {
      witness(book.functions(), each).ifPresent(answers -> findings.add(finding(each, answers)));
    }
    return findings;
  }

  private static Optional<Answers> witness(BookFunctions functions, ConditionalText each) {
    return functions.first(each.told().getAsInt(), functions.isTrueUnasked(each.when()));
  }

  private static Finding finding(ConditionalText each, Answers witness) {
    return Finding.of(
        Fault.SAID_UNASKED,
        each.subject(),
        "Somebody is told this "
            + each.word()
            + " only because this was not asked: "
            + unasked(each.when(), witness)
            + ".",
        "Let the condition say why it was not: ask for the answers on which its \"askWhen\" hangs,"
            + " beside the \"not\". If it holds for all who are not asked, accept this with a reason.",
        Optional.of(witness));
  }

  private static String unasked(Condition when, Answers witness) {
    List<String> unasked = new ArrayList<>(when.questions());
    unasked.removeAll(witness.questions());
    return "'" + String.join("', '", unasked) + "'";
  }
}
