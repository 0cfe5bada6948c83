package advisor.check.safety;

import advisor.check.Check;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A walk without a stop, be it of given answers or with "not sure", on which questions of a stop
 * are not asked, though some answers to them would make the stop act with all other answers as they
 * are: a warning sign that goes unasked.
 *
 * <p>Where a sign concerns only some people, the stop's own condition must say so.
 */
public final class StopNotAsked implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (Stop stop : book.book().stops()) {
      book.functions()
          .first(book.functions().completeWalks(), couldAct(book.functions(), stop))
          .ifPresent(witness -> findings.add(finding(stop, witness)));
    }
    return findings;
  }

  /** Where a stop acts with some answers put in for questions that do not apply. */
  private static int couldAct(BookFunctions functions, Stop stop) {
    long acting = (1L << functions.complete()) - 1;
    int could = functions.diagram().where(functions.end(stop), acting);
    for (String id : stop.when().questions()) {
      could = functions.withAnswersPutIn(could, functions.space().questions().indexOf(id));
    }
    return could;
  }

  private static Finding finding(Stop stop, Answers witness) {
    List<String> unasked = new ArrayList<>(stop.when().questions());
    unasked.removeAll(witness.questions());
    String questions = "'" + String.join("', '", unasked) + "'";
    return Finding.of(
        Fault.STOP_NOT_ASKED,
        Subject.stop(stop.id()),
        "With these answers something is recommended although "
            + questions
            + " was not asked, and an answer to it could have made this stop act.",
        "Ask "
            + questions
            + " on every path (see its askWhen), or say in the stop's own condition whom it"
            + " concerns.",
        Optional.of(witness));
  }
}
