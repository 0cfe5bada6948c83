package advisor.check;

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
    Explored paths = book.watching(stop.when());
    Machine machine = paths.machine();
    boolean[] worthwhile = paths.leadTo(end -> machine.isTrue(end, 0));
    long own = book.urgency(book.evaluator().outcomes().ids().indexOf(stop.go()));
    Twins twins = new Twins(book.plan(), paths);
    for (int i = 0; i < book.book().questions().size(); i++) {
      for (Twins.Change change : changes(stop, book.book().questions().get(i))) {
        long allowed = allowed(stop, book.book().questions().get(i), change, own);
        Optional<Twins.Pair> pair =
            twins.find(
                i,
                change,
                worthwhile,
                (one, other) ->
                    machine.isTrue(one, 0) && book.urgency(machine.outcome(other)) > allowed);
        if (pair.isPresent()) {
          return Optional.of(finding(book, stop, i, pair.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Twins.Change> changes(Stop stop, Question question) {
    Set<String> restedOn = RestedOn.questions(stop.when());
    boolean mentioned = stop.when().questions().contains(question.id());
    List<Twins.Change> changes = new ArrayList<>();
    if (!restedOn.contains(question.id())) {
      changes.add(Twins.Change.ANY);
    } else if (question.choosesMany()) {
      changes.add(Twins.Change.ONE_MORE);
    }
    if (question.offersNotSure() && !(mentioned && stop.ifUnsure() == Stop.IfUnsure.CAUTION)) {
      changes.add(Twins.Change.UNSURE);
    }
    return changes;
  }

  /** The least urgent that may come of it. */
  private static long allowed(Stop stop, Question question, Twins.Change change, long own) {
    boolean mentioned = stop.when().questions().contains(question.id());
    return change == Twins.Change.UNSURE && mentioned ? Long.MAX_VALUE - 1 : own;
  }

  private static Finding finding(Studied book, Stop stop, int position, Twins.Pair pair) {
    Question question = book.book().questions().get(position);
    return Finding.of(
        Fault.STOP_SWITCHED_OFF,
        Subject.stop(stop.id()),
        "This stop is true with '"
            + question.id()
            + "' answered "
            + Twins.told(pair.one(), question.id())
            + ". With "
            + Twins.told(pair.other(), question.id())
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
