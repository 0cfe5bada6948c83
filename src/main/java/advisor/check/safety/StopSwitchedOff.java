package advisor.check.safety;

import advisor.check.AnswerIds;
import advisor.check.Check;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.OneAnswerApart.Change;
import advisor.check.prove.OneAnswerApart;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Question;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stop that an answer elsewhere can switch off.
 *
 * <p>What is proved where this finds nothing: take any stop, any path of given answers on which it
 * is true, and change one answer. The result is then at least as urgent as the stop's outcome,
 * whatever is answered to questions that are only now asked, if
 *
 * <ul>
 *   <li>a question that the stop does not rest on is answered in any other way, "not sure" included
 *       (a stop rests on what it mentions other than under a "not"), or
 *   <li>a choose-many question that it rests on gets one tick more.
 * </ul>
 *
 * And it is a stop of some urgency, if a question that the stop mentions is answered with "not
 * sure" and the stop does not say {@code "ifUnsure": "caution"}. As ends are compared, this
 * includes a less urgent stop that ends the interview before a more urgent one is asked about.
 */
public final class StopSwitchedOff implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (Stop stop : book.book().stops()) {
      switchedOff(book, stop).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> switchedOff(Studied book, Stop stop) {
    BookFunctions functions = book.functions();
    OneAnswerApart persons = new OneAnswerApart(functions.space());
    int stopped = functions.diagram().and(functions.paths(), functions.isTrue(stop.when()));
    for (int i = 0; i < book.book().questions().size(); i++) {
      Question question = book.book().questions().get(i);
      for (Change change : changes(stop, question)) {
        boolean anyStopWillDo = change == Change.UNSURE && isMentioned(question, stop);
        int milder =
            anyStopWillDo
                ? functions.completeWalks()
                : functions.walksTo(functions.milder(stop.go()));
        Optional<OneAnswerApart.Pair> pair = persons.first(i, change, stopped, milder);
        if (pair.isPresent()) {
          return Optional.of(finding(book, stop, question.id(), pair.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isMentioned(Question question, Stop stop) {
    return stop.when().questions().contains(question.id());
  }

  private static List<Change> changes(Stop stop, Question question) {
    List<Change> changes = new ArrayList<>();
    if (!LeftOut.restedOn(stop.when()).contains(question.id())) {
      changes.add(Change.ANY);
    } else if (question.choosesMany()) {
      changes.add(Change.ONE_MORE);
    }
    boolean onlyCautions = isMentioned(question, stop) && stop.ifUnsure() == Stop.IfUnsure.CAUTION;
    if (question.offersNotSure() && !onlyCautions) {
      changes.add(Change.UNSURE);
    }
    return changes;
  }

  private static Finding finding(
      Studied book, Stop stop, String question, OneAnswerApart.Pair pair) {
    return Finding.of(
        Fault.STOP_SWITCHED_OFF,
        Subject.stop(stop.id()),
        "This stop is true with '%s' answered %s. With %s instead, the result is milder: '%s' instead of '%s'."
            .formatted(
                question,
                AnswerIds.of(pair.one(), question),
                AnswerIds.of(pair.other(), question),
                book.evaluator().evaluate(pair.other()).outcome().id(),
                stop.go()),
        ("Take '%s' out of the way of this stop: no \"not\" in its condition, ask its questions"
                + " whatever is answered there, and ask about more urgent signs first.")
            .formatted(question),
        Optional.of(pair.other()));
  }
}
