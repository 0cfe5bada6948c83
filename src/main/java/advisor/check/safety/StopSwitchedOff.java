package advisor.check.safety;

import advisor.check.AnswerIds;
import advisor.check.BookProofs;
import advisor.check.Check;
import advisor.check.prove.AnswerSpace;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.OneAnswerApart;
import advisor.check.prove.OneAnswerApart.OtherAnswer;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Stop;
import advisor.model.StopOutcome;
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
 *   <li>a question that the stop does not rest on, because it does not mention it, or under a "not"
 *       alone, is answered in any other way, "not sure" included, or
 *   <li>a question that it rests on, but only waits for, is so, or
 *   <li>a choose-many question that it rests on gets one tick more.
 * </ul>
 *
 * A stop only waits for a question where it would act as it does, or more surely, whichever given
 * answer that had, with all others as they are.
 *
 * <p>And it is a stop of some urgency, if the stop was true, a question that it mentions is
 * answered with "not sure", and the stop does not say {@code "ifUnsure": "caution"}.
 *
 * <p>Where another stop ends the interview before all questions of this one are asked, it is told
 * of what most of such pairs of stops have in common.
 */
public final class StopSwitchedOff implements Check {

  @Override
  public Stream<Finding> findings(BookProofs book) {
    List<Finding> findings = new ArrayList<>();
    EarlyEnds early = new EarlyEnds(book);
    for (Stop stop : book.book().stops()) {
      List<Acting> actings = acting(book.functions(), stop);
      OneAnswerApart persons = new OneAnswerApart(book.functions().space());
      actings.removeIf(each -> switchedOff(book, each, persons, Diagram.YES).isEmpty());
      int asked = book.functions().answered(stop.when());
      actings.stream()
          .flatMap(each -> switchedOff(book, each, persons, asked).stream())
          .findFirst()
          .ifPresent(off -> findings.add(finding(book, off)));
      int not = book.functions().diagram().not(asked);
      actings.forEach(each -> addEnded(book, each, persons, not, early));
    }
    findings.addAll(early.findings());
    return findings.stream();
  }

  private static List<Acting> acting(BookFunctions functions, Stop stop) {
    Diagram diagram = functions.diagram();
    int isTrue = functions.isTrue(stop.when());
    int acts = functions.acts(stop);
    int unsure = diagram.and(acts, diagram.not(isTrue));
    List<Acting> both = new ArrayList<>();
    both.add(new Acting(stop, stop.go(), true, isTrue, diagram.and(functions.walks(), isTrue)));
    both.add(
        new Acting(stop, stop.goIfUnsure(), false, acts, diagram.and(functions.walks(), unsure)));
    return both;
  }

  private static void addEnded(
      BookProofs book, Acting acting, OneAnswerApart persons, int among, EarlyEnds early) {
    BookFunctions functions = book.functions();
    Diagram diagram = functions.diagram();
    for (StopOutcome outcome : book.book().stopOutcomes()) {
      int here = diagram.and(among, functions.walksToStop(outcome.id()));
      boolean some = switchedOff(book, acting, persons, here).isPresent();
      for (Stop stop : some ? book.book().stops() : List.<Stop>of()) {
        int leading = diagram.where(functions.end(stop), 1L << functions.end(outcome.id()));
        switchedOff(book, acting, persons, diagram.and(here, leading))
            .ifPresent(off -> early.add(stop, outcome.id(), off));
      }
    }
  }

  /**
   * A stop that acts.
   *
   * @param to the outcome that it leads to
   * @param isTrue whether it is true, and not only in doubt
   * @param as where it acts so, or more surely
   * @param walks those on which it does so
   */
  record Acting(Stop stop, String to, boolean isTrue, int as, int walks) {

    boolean mentions(Question question) {
      return stop.when().questions().contains(question.id());
    }

    boolean restsOn(Question question) {
      return LeftOut.restedOn(stop.when()).contains(question.id());
    }

    List<OtherAnswer> changes(Question question) {
      List<OtherAnswer> changes = new ArrayList<>(List.of(OtherAnswer.ANY));
      if (restsOn(question) && question.choosesMany()) {
        changes.add(OtherAnswer.ONE_MORE);
      }
      boolean stops = isTrue && stop.stopsIfUnsure();
      if (mentions(question) && stops && question.offersNotSure()) {
        changes.add(OtherAnswer.UNSURE);
      }
      return changes;
    }

    /** Those on which the other answer must make nothing milder. */
    int walks(OtherAnswer change, Question question, AnswerSpace space) {
      if (change != OtherAnswer.ANY || !restsOn(question)) {
        return walks;
      }
      Diagram diagram = space.diagram();
      int position = space.questions().indexOf(question.id());
      return diagram.and(walks, diagram.not(space.withSome(diagram.not(as), position)));
    }
  }

  /**
   * A stop that acts for the one of two persons and is of no use to the other.
   *
   * @param question what they answer in two ways
   */
  record SwitchedOff(
      Acting acting, Question question, OtherAnswer change, OneAnswerApart.BothAnswers pair) {

    /** Whether a certain sign waited for an answer, and got none. */
    boolean waited() {
      return acting.isTrue()
          && acting.mentions(question)
          && change == OtherAnswer.ANY
          && pair.other().to(question.id()).equals(Optional.of(Response.NOT_SURE));
    }
  }

  /**
   * The first of them.
   *
   * @param among where the other person is
   */
  private static Optional<SwitchedOff> switchedOff(
      BookProofs book, Acting acting, OneAnswerApart persons, int among) {
    BookFunctions functions = book.functions();
    int milder = functions.diagram().and(among, functions.walksTo(functions.milder(acting.to())));
    int complete = functions.diagram().and(among, functions.completeWalks());
    for (int i = 0; i < book.book().questions().size(); i++) {
      Question question = book.book().questions().get(i);
      for (OtherAnswer change : acting.changes(question)) {
        int others = change == OtherAnswer.UNSURE ? complete : milder;
        Optional<SwitchedOff> off =
            persons
                .first(i, change, acting.walks(change, question, functions.space()), others)
                .map(pair -> new SwitchedOff(acting, question, change, pair));
        if (off.isPresent()) {
          return off;
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(BookProofs book, SwitchedOff off) {
    String question = off.question().id();
    String suggestion =
        off.waited()
            ? "Whatever is answered to '%s', the result is as urgent: only \"not sure\" there makes it"
                + " milder. Let nothing but a doubt wait for it: make the condition \"any\" of the"
                + " sign alone, and of \"all\" that stands there now."
            : "Take '%s' out of the way of this stop: no \"not\" in its condition, and ask its"
                + " questions whatever is answered there.";
    return Finding.of(
        Fault.STOP_SWITCHED_OFF,
        Subject.stop(off.acting().stop().id()),
        "This stop %s with '%s' answered %s. With %s instead, the result can be milder: '%s' instead of '%s'."
            .formatted(
                off.acting().isTrue() ? "is true" : "acts because of a \"not sure\"",
                question,
                AnswerIds.of(off.pair().one(), question),
                AnswerIds.of(off.pair().other(), question),
                book.evaluator().evaluate(off.pair().other()).outcome().id(),
                off.acting().to()),
        suggestion.formatted(question),
        off.pair().other());
  }
}
