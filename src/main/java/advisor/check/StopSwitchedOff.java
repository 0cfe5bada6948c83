package advisor.check;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.OneAnswerApart.Change;
import advisor.check.prove.OneAnswerApart;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
final class StopSwitchedOff implements Check {

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
    int stopped = functions.diagram().and(functions.paths(), functions.isTrue(stop.when()));
    for (int i = 0; i < book.book().questions().size(); i++) {
      Question question = book.book().questions().get(i);
      for (Change change : changes(stop, question)) {
        int milder = functions.walksTo(milder(functions, stop, question, change));
        Optional<OneAnswerApart.Pair> pair =
            new OneAnswerApart(functions, i, change).first(stopped, milder);
        if (pair.isPresent()) {
          return Optional.of(finding(book, stop, question, pair.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Change> changes(Stop stop, Question question) {
    Set<String> restedOn = LeftOut.restedOn(stop.when());
    boolean mentioned = stop.when().questions().contains(question.id());
    List<Change> changes = new ArrayList<>();
    if (!restedOn.contains(question.id())) {
      changes.add(Change.ANY);
    } else if (question.choosesMany()) {
      changes.add(Change.ONE_MORE);
    }
    if (question.offersNotSure() && !(mentioned && stop.ifUnsure() == Stop.IfUnsure.CAUTION)) {
      changes.add(Change.UNSURE);
    }
    return changes;
  }

  /** The ends that may not come of it. */
  private static long milder(BookFunctions functions, Stop stop, Question question, Change change) {
    boolean mentioned = stop.when().questions().contains(question.id());
    return change == Change.UNSURE && mentioned
        ? 1L << functions.complete()
        : functions.milder(stop.go());
  }

  private static Finding finding(
      Studied book, Stop stop, Question question, OneAnswerApart.Pair pair) {
    return Finding.of(
        Fault.STOP_SWITCHED_OFF,
        Subject.stop(stop.id()),
        "This stop is true with '"
            + question.id()
            + "' answered "
            + AnswerWords.of(pair.one(), question.id())
            + ". With "
            + AnswerWords.of(pair.other(), question.id())
            + " instead, the result is milder: "
            + result(book, pair.other())
            + " instead of '"
            + stop.go()
            + "'.",
        "Take '"
            + question.id()
            + "' out of the way of this stop: no \"not\" in its condition, ask its questions"
            + " whatever is answered there, and ask about more urgent signs first.",
        Optional.of(pair.other()));
  }

  private static String result(Studied book, Answers answers) {
    return "'" + book.evaluator().evaluate(answers).outcome().id() + "'";
  }
}
