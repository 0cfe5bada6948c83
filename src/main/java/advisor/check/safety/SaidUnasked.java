package advisor.check.safety;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.query.AnswerIds;
import advisor.check.query.BookProofs;
import advisor.check.query.BookStatement;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.model.Answers;
import advisor.model.Question;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a rule, stop, caution or remark that is true only because a question was not asked: it
 * would not be true if questions not asked were unknown.
 */
public final class SaidUnasked implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    BookFunctions functions = proofs.functions();
    return BookStatement.of(proofs.book())
        .flatMap(
            each -> {
              int unasked =
                  functions
                      .diagram()
                      .and(each.canBeShown(proofs), functions.isTrueUnasked(each.when()));
              return functions.first(unasked, Diagram.YES).stream()
                  .map(witness -> finding(each, unasked(functions, each, unasked), witness));
            });
  }

  /** Returns the questions of the condition that some of these people were not asked. */
  private static String unasked(BookFunctions functions, BookStatement text, int people) {
    Diagram diagram = functions.diagram();
    return functions.book().questions().stream()
        .filter(each -> text.when().questions().contains(each.id()))
        .filter(each -> diagram.meet(people, diagram.not(functions.asked(each))))
        .map(Question::id)
        .collect(Collectors.joining(","));
  }

  private static Finding finding(BookStatement each, String other, Answers witness) {
    return Finding.of(
        Fault.SAID_UNASKED,
        each.subject().with(other),
        "For these answers, this "
            + each.word()
            + " is true only because this was not asked: "
            + AnswerIds.unasked(each.when(), witness)
            + ".",
        "If it is not meant for people with these answers, make its condition \"all\" of the"
            + " question's \"askWhen\" and the condition as it is now. If it is meant for them, make"
            + " it \"any\" of an answer with which the question is not asked and the condition as it is"
            + " now; or accept this with a reason.",
        witness);
  }
}
