package advisor.check.safety;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.OneAnswerApart;
import advisor.check.prove.OneAnswerApart.BothAnswers;
import advisor.check.prove.OneAnswerApart.OtherAnswer;
import advisor.check.query.AnswerIds;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.ConditionWithout;
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
  public Stream<Finding> findings(BookProofs proofs) {
    List<Finding> findings = new ArrayList<>();
    EarlyEnds early = new EarlyEnds(proofs);
    BookFunctions functions = proofs.functions();
    for (Stop stop : proofs.book().stops()) {
      OneAnswerApart persons = new OneAnswerApart(functions);
      List<Acting> actings =
          Stream.of(true, false)
              .map(isTrue -> new Acting(functions, persons, stop, isTrue))
              .filter(each -> each.switchedOff(Diagram.YES).isPresent())
              .toList();
      int asked = functions.conditions().answered(stop.when());
      actings.stream()
          .flatMap(each -> each.switchedOff(asked).stream())
          .findFirst()
          .ifPresent(off -> findings.add(finding(proofs, off)));
      actings.forEach(each -> addEnded(each, functions.diagram().not(asked), early));
    }
    findings.addAll(early.findings());
    return findings.stream();
  }

  private static void addEnded(Acting acting, int among, EarlyEnds early) {
    BookFunctions functions = acting.functions();
    Diagram diagram = functions.diagram();
    for (StopOutcome outcome : functions.book().stopOutcomes()) {
      int here = diagram.and(among, functions.walksToStop(outcome.id()));
      boolean some = acting.switchedOff(here).isPresent();
      for (Stop stop : some ? functions.book().stops() : List.<Stop>of()) {
        int leading = diagram.where(functions.end(stop), 1L << functions.end(outcome.id()));
        acting
            .switchedOff(diagram.and(here, leading))
            .ifPresent(off -> early.add(stop, outcome.id(), off));
      }
    }
  }

  /**
   * A stop that acts.
   *
   * @param isTrue whether it is true, and not only in doubt
   */
  record Acting(BookFunctions functions, OneAnswerApart persons, Stop stop, boolean isTrue) {

    /** The outcome that it leads to. */
    String to() {
      return isTrue ? stop.go() : stop.goIfUnsure();
    }

    boolean mentions(Question question) {
      return stop.when().questions().contains(question.id());
    }

    private boolean restsOn(Question question) {
      return ConditionWithout.restedOn(stop.when()).contains(question.id());
    }

    /**
     * The first for whom it acts, and another person for whom it does not.
     *
     * @param among where the other person is
     */
    Optional<SwitchedOff> switchedOff(int among) {
      Diagram diagram = functions.diagram();
      int milder = diagram.and(among, functions.walksTo(functions.milder(to())));
      int complete = diagram.and(among, functions.completeWalks());
      int walks = walks();
      for (Question question : functions.book().questions()) {
        int position = functions.space().questions().indexOf(question.id());
        for (OtherAnswer change : changes(question)) {
          int others = change == OtherAnswer.UNSURE ? complete : milder;
          Optional<BothAnswers> pair =
              persons.first(position, change, walks(walks, change, question), others);
          if (pair.isPresent()) {
            return Optional.of(new SwitchedOff(this, question, change, pair.get()));
          }
        }
      }
      return Optional.empty();
    }

    private List<OtherAnswer> changes(Question question) {
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

    /** Those for whom it acts so. */
    private int walks() {
      Diagram diagram = functions.diagram();
      int certain = functions.isTrue(stop.when());
      int doubtful = diagram.not(certain);
      int so = isTrue ? certain : diagram.and(functions.conditions().acts(stop), doubtful);
      return diagram.and(functions.walks(), so);
    }

    /** Those of them on which the other answer must make nothing milder. */
    private int walks(int walks, OtherAnswer change, Question question) {
      int position = functions.space().questions().indexOf(question.id());
      return change == OtherAnswer.ANY && restsOn(question)
          ? functions.conditions().actsAnyway(stop, isTrue, position, walks)
          : walks;
    }
  }

  /**
   * A stop that acts for the one of two persons and is of no use to the other.
   *
   * @param question what they answer in two ways
   */
  record SwitchedOff(Acting acting, Question question, OtherAnswer change, BothAnswers pair) {

    /** Whether a certain sign waited for an answer, and got none. */
    boolean waited() {
      return acting.isTrue()
          && acting.mentions(question)
          && change == OtherAnswer.ANY
          && pair.other().to(question.id()).equals(Optional.of(Response.NOT_SURE));
    }
  }

  private static Finding finding(BookProofs proofs, SwitchedOff off) {
    String question = off.question().id();
    String suggestion =
        off.waited()
            ? "Every answer to '%s' leaves the result as urgent as it is: only \"not sure\" there makes it"
                + " milder. Let only a doubt wait for it: make the condition \"any\" of the"
                + " sign alone, and of \"all\" that stands there now."
            : "Do not let '%s' switch this stop off: use no \"not\" in its condition, and ask its"
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
                proofs.evaluator().evaluate(off.pair().other()).outcome().id(),
                off.acting().to()),
        suggestion.formatted(question),
        off.pair().other());
  }
}
