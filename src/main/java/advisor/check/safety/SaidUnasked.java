package advisor.check.safety;

import advisor.check.AnswerIds;
import advisor.check.BookProofs;
import advisor.check.Check;
import advisor.check.ConditionalText;
import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.model.Answers;
import java.util.stream.Stream;

/**
 * A rule, stop, caution or remark that somebody is told only because a question was not asked: were
 * what was not asked unknown, it would not be true.
 */
public final class SaidUnasked implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    BookFunctions functions = book.functions();
    return ConditionalText.of(book.book())
        .flatMap(
            each ->
                functions.first(each.told(book), functions.isTrueUnasked(each.when())).stream()
                    .map(witness -> finding(each, witness)));
  }

  private static Finding finding(ConditionalText each, Answers witness) {
    return Finding.of(
        Fault.SAID_UNASKED,
        each.subject(),
        "Somebody is told this "
            + each.word()
            + " only because this was not asked: "
            + AnswerIds.unasked(each.when(), witness)
            + ".",
        "If it is not meant for them, let the condition ask too for an answer with which that is"
            + " asked: \"all\" of what \"askWhen\" says there, and of what stands here now. If it is"
            + " meant for them, make it \"any\" of an answer with which that is not asked, and of what"
            + " stands here now; or accept this with a reason.",
        witness);
  }
}
