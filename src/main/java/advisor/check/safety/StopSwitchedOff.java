package advisor.check.safety;

import advisor.check.AnswerIds;
import advisor.check.Check;
import advisor.check.Studied;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.OneAnswerApart;
import advisor.check.prove.OneAnswerApart.OtherAnswer;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Question;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stop that an answer elsewhere can switch off.
 *
 * <p>What is proved where this finds nothing: take any stop, any walk on which it acts, and change
 * one answer. The result is then at least as urgent as the outcome to which the stop leads there,
 * whatever is answered to questions that are only now asked, if
 *
 * <ul>
 *   <li>a question that the stop does not mention is answered in any other way, "not sure"
 *       included, or
 *   <li>a question that it mentions under a "not" alone, and so does not rest on, is given other
 *       answers, or
 *   <li>a choose-many question that it rests on gets one tick more.
 * </ul>
 *
 * And it is a stop of some urgency, if the stop was true, a question that it mentions is answered
 * with "not sure", and the stop does not say {@code "ifUnsure": "caution"}. As ends are compared,
 * this includes a less urgent stop that ends the interview before a more urgent one is asked about.
 */
public final class StopSwitchedOff implements Check {

  @Override
  public Stream<Finding> findings(Studied book) {
    return book.book().stops().stream().flatMap(stop -> switchedOff(book, stop).stream());
  }

  private static Optional<Finding> switchedOff(Studied book, Stop stop) {
    BookFunctions functions = book.functions();
    Diagram diagram = functions.diagram();
    OneAnswerApart persons = new OneAnswerApart(functions.space());
    int isTrue = functions.isTrue(stop.when());
    int unsure = diagram.and(functions.acts(stop), diagram.not(isTrue));
    Acting known = new Acting(stop, stop.go(), true, diagram.and(functions.walks(), isTrue));
    Acting doubt =
        new Acting(stop, stop.goIfUnsure(), false, diagram.and(functions.walks(), unsure));
    return switchedOff(book, known, persons).or(() -> switchedOff(book, doubt, persons));
  }

  /**
   * A stop that acts.
   *
   * @param to the outcome that it leads to
   * @param isTrue whether it is true, and not only in doubt
   * @param walks those on which it does
   */
  private record Acting(Stop stop, String to, boolean isTrue, int walks) {

    boolean mentions(Question question) {
      return stop.when().questions().contains(question.id());
    }

    List<OtherAnswer> changes(Question question) {
      List<OtherAnswer> changes = new ArrayList<>();
      if (!mentions(question)) {
        changes.add(OtherAnswer.ANY);
      } else if (!LeftOut.restedOn(stop.when()).contains(question.id())) {
        changes.add(OtherAnswer.GIVEN);
      } else if (question.choosesMany()) {
        changes.add(OtherAnswer.ONE_MORE);
      }
      boolean stops = isTrue && stop.ifUnsure() == Stop.IfUnsure.STOP;
      if (mentions(question) && stops && question.offersNotSure()) {
        changes.add(OtherAnswer.UNSURE);
      }
      return changes;
    }
  }

  private static Optional<Finding> switchedOff(
      Studied book, Acting acting, OneAnswerApart persons) {
    BookFunctions functions = book.functions();
    int milder = functions.walksTo(functions.milder(acting.to()));
    for (int i = 0; i < book.book().questions().size(); i++) {
      Question question = book.book().questions().get(i);
      for (OtherAnswer change : acting.changes(question)) {
        int others = change == OtherAnswer.UNSURE ? functions.completeWalks() : milder;
        Optional<OneAnswerApart.BothAnswers> pair =
            persons.first(i, change, acting.walks(), others);
        if (pair.isPresent()) {
          return Optional.of(finding(book, acting, question.id(), pair.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(
      Studied book, Acting acting, String question, OneAnswerApart.BothAnswers pair) {
    return Finding.of(
        Fault.STOP_SWITCHED_OFF,
        Subject.stop(acting.stop().id()),
        "This stop %s with '%s' answered %s. With %s instead, the result is milder: '%s' instead of '%s'."
            .formatted(
                acting.isTrue() ? "is true" : "acts because of a \"not sure\"",
                question,
                AnswerIds.of(pair.one(), question),
                AnswerIds.of(pair.other(), question),
                book.evaluator().evaluate(pair.other()).outcome().id(),
                acting.to()),
        ("Take '%s' out of the way of this stop: no \"not\" in its condition, ask its questions"
                + " whatever is answered there, and ask about more urgent signs first.")
            .formatted(question),
        pair.other());
  }
}
