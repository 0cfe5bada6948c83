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
 * Finds a stop that an answer elsewhere can switch off.
 *
 * <p>No finding means: take any stop and any walk on which it acts, and change one answer. The
 * result is then at least as urgent as the stop's outcome there, whatever the answers to newly
 * asked questions, if
 *
 * <ul>
 *   <li>the question is one that the stop does not depend on, because it does not mention it or
 *       only under a "not", and the new answer is any other, "not sure" included, or
 *   <li>the question is one that the stop depends on but only waits for, and the new answer is any
 *       other, or
 *   <li>the question is a choose-many question that the stop depends on, and it gets one more tick.
 * </ul>
 *
 * A stop only waits for a question where it would act in the same way, or with more certainty,
 * whatever given answer the question had, with all other answers unchanged.
 *
 * <p>The result is also some stop if the stop was true, the answer to a question that it mentions
 * changes to "not sure", and the stop does not say {@code "ifUnsure": "caution"}.
 *
 * <p>If another stop ends the interview before all questions of this stop are asked, {@link
 * EarlyEnds} reports what such pairs of stops have in common.
 */
public final class StopSwitchedOff implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    List<Finding> findings = new ArrayList<>();
    EarlyEnds early = new EarlyEnds(proofs);
    BookFunctions functions = proofs.functions();
    for (Stop stop : proofs.book().stops()) {
      OneAnswerApart pairs = new OneAnswerApart(functions);
      List<Acting> actings =
          Stream.of(true, false)
              .map(isTrue -> new Acting(functions, pairs, stop, isTrue))
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
   * The persons for whom a stop acts.
   *
   * @param isTrue whether the stop is true, not only in doubt
   */
  record Acting(BookFunctions functions, OneAnswerApart pairs, Stop stop, boolean isTrue) {

    /** Returns the outcome of the stop. */
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
     * Returns the first person for whom the stop acts, with another person for whom it does not.
     *
     * @param among the set that holds the other person
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
              pairs.first(position, change, walks(walks, change, question), others);
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

    /** Returns the walks on which the stop acts. */
    private int walks() {
      Diagram diagram = functions.diagram();
      int certain = functions.isTrue(stop.when());
      int doubtful = diagram.not(certain);
      int so = isTrue ? certain : diagram.and(functions.conditions().acts(stop), doubtful);
      return diagram.and(functions.walks(), so);
    }

    /** The part of these walks on which the other answer must not make the result milder. */
    private int walks(int walks, OtherAnswer change, Question question) {
      int position = functions.space().questions().indexOf(question.id());
      return change == OtherAnswer.ANY && restsOn(question)
          ? functions.conditions().actsAnyway(stop, isTrue, position, walks)
          : walks;
    }
  }

  /**
   * A stop that acts for one of two persons and not for the other.
   *
   * @param question the question to which their answers differ
   */
  record SwitchedOff(Acting acting, Question question, OtherAnswer change, BothAnswers pair) {

    /** Whether the stop was true, waited for an answer, and got "not sure". */
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
