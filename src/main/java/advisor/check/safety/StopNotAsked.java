package advisor.check.safety;

import advisor.check.prove.AnswerSpace;
import advisor.check.prove.BookFunctions;
import advisor.check.query.AnswerIds;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Stop;
import java.util.stream.Stream;

/**
 * Finds a warning sign that is not asked about: a walk without a stop, with or without "not sure",
 * on which questions of a stop are not asked, although some answers to them would set it off with
 * all other answers unchanged.
 *
 * <p>If a sign concerns only some people, the stop's own condition must say so.
 */
public final class StopNotAsked implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    return proofs.book().stops().stream().flatMap(stop -> findings(proofs.functions(), stop));
  }

  private static Stream<Finding> findings(BookFunctions functions, Stop stop) {
    return functions.first(functions.completeWalks(), couldAct(functions, stop)).stream()
        .map(witness -> finding(stop, witness));
  }

  /** The set in which the stop acts with some answers to the questions that are not asked. */
  private static int couldAct(BookFunctions functions, Stop stop) {
    AnswerSpace space = functions.space();
    int could = functions.ifAsked().acts(stop);
    for (String id : stop.when().questions()) {
      int question = space.questions().indexOf(id);
      int some = space.withSome(could, question);
      could = space.diagram().either(functions.asked(question), could, some);
    }
    return could;
  }

  private static Finding finding(Stop stop, Answers witness) {
    String questions = AnswerIds.unasked(stop.when(), witness);
    return Finding.of(
        Fault.STOP_NOT_ASKED,
        Subject.stop(stop.id()),
        "With these answers something is recommended, although "
            + questions
            + " was not asked and an answer to it could have set off this stop.",
        "Ask "
            + questions
            + " on every path (see its askWhen), or say in the stop's own condition whom it"
            + " concerns.",
        witness);
  }
}
