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
import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * <p>If the interview ends before all questions of this stop are asked, the finding is about the
 * question that ends it, once for all stops that are not asked about.
 */
public final class StopSwitchedOff implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    List<Finding> findings = new ArrayList<>();
    Map<Question, List<SwitchedOff>> early = new LinkedHashMap<>();
    proofs.book().questions().forEach(each -> early.put(each, new ArrayList<>()));
    BookFunctions functions = proofs.functions();
    for (Stop stop : proofs.book().stops()) {
      List<Acting> actings = actings(functions, stop);
      int asked = functions.conditions().answered(stop.when());
      first(actings, asked).ifPresent(off -> findings.add(finding(proofs, off)));
      int unasked = functions.diagram().not(asked);
      early.forEach(
          (question, found) ->
              first(actings, functions.diagram().and(unasked, functions.endingAt(question)))
                  .ifPresent(found::add));
    }
    early.values().stream()
        .filter(found -> !found.isEmpty())
        .forEach(found -> findings.add(early(proofs, found)));
    return findings.stream();
  }

  /** Returns who can be switched off at all, first those for whom the stop is true. */
  private static List<Acting> actings(BookFunctions functions, Stop stop) {
    return Stream.of(true, false)
        .map(isTrue -> new Acting(functions, stop, isTrue))
        .filter(each -> each.switchedOff(Diagram.YES).isPresent())
        .toList();
  }

  private static Optional<SwitchedOff> first(List<Acting> actings, int among) {
    return actings.stream().flatMap(each -> each.switchedOff(among).stream()).findFirst();
  }

  /**
   * The persons for whom a stop acts.
   *
   * @param isTrue whether the stop is true, not only in doubt
   */
  record Acting(BookFunctions functions, Stop stop, boolean isTrue) {

    String to() {
      return isTrue ? stop.go() : stop.goIfUnsure();
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
      OneAnswerApart pairs = new OneAnswerApart(functions);
      for (Question question : functions.book().questions()) {
        for (OtherAnswer change : changes(question)) {
          int others = change == OtherAnswer.UNSURE ? complete : milder;
          Optional<BothAnswers> pair =
              pairs.first(question, change, walks(change, question), others);
          if (pair.isPresent()) {
            return Optional.of(new SwitchedOff(this, question.id(), pair.get()));
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
      if (stops && question.offersNotSure() && stop.when().questions().contains(question.id())) {
        changes.add(OtherAnswer.UNSURE);
      }
      return changes;
    }

    /** The walks on which the stop acts and this change must not make the result milder. */
    private int walks(OtherAnswer change, Question question) {
      Diagram diagram = functions.diagram();
      int certain = functions.isTrue(stop.when());
      int doubtful = diagram.not(certain);
      int acts = isTrue ? certain : diagram.and(functions.conditions().acts(stop), doubtful);
      int walks = diagram.and(functions.walks(), acts);
      int position = functions.space().questions().indexOf(question.id());
      return change == OtherAnswer.ANY && restsOn(question)
          ? functions.conditions().actsAnyway(stop, isTrue, position, walks)
          : walks;
    }
  }

  /** A stop that acts for one of two persons, whose answers to this question differ. */
  record SwitchedOff(Acting acting, String question, BothAnswers pair) {}

  private static Finding finding(BookProofs proofs, SwitchedOff off) {
    return Finding.of(
        Fault.STOP_SWITCHED_OFF,
        Subject.stop(off.acting().stop().id()),
        "This stop %s with '%s' answered %s. With %s instead, the result can be milder: '%s' instead of '%s'."
            .formatted(
                off.acting().isTrue() ? "is true" : "acts because of a \"not sure\"",
                off.question(),
                AnswerIds.of(off.pair().one(), off.question()),
                AnswerIds.of(off.pair().other(), off.question()),
                proofs.evaluator().evaluate(off.pair().other()).outcome().id(),
                off.acting().to()),
        ("Do not let '%s' switch this stop off: use no \"not\" in its condition, and ask its"
                + " questions whatever is answered there. If only \"not sure\" there switches it off,"
                + " let only a doubt wait for it: make the condition \"any\" of the sign alone, and of"
                + " \"all\" that stands there now.")
            .formatted(off.question()),
        off.pair().other());
  }

  private static Finding early(BookProofs proofs, List<SwitchedOff> unasked) {
    Answers ended = unasked.get(0).pair().other();
    String last = List.copyOf(ended.questions()).get(ended.questions().size() - 1);
    List<String> stops = unasked.stream().map(each -> each.acting().stop().id()).toList();
    Evaluation end = proofs.evaluator().evaluate(ended);
    String outcome = end.outcome().id();
    return Finding.of(
        Fault.STOP_SWITCHED_OFF,
        Subject.question(last),
        "This question can end the interview before more urgent stops are asked about: '%s'. It can end with '%s', because of %s, although '%s' leads to '%s'."
            .formatted(
                String.join("', '", stops),
                outcome,
                ending(end, outcome),
                stops.get(0),
                unasked.get(0).acting().to()),
        "If that is not the less urgent of the two, correct \"go\", \"goIfUnsure\" or the order of"
            + " \"stopOutcomes\". If it is, ask about the more urgent signs first. If only \"not sure\""
            + " ends it, the doubt can wait instead: make the condition \"any\" of the sign alone, and"
            + " of \"all\" of the sign and a condition that the more urgent signs are answered.",
        ended);
  }

  /** Returns the stops that lead to this outcome, each with the key that says so. */
  private static String ending(Evaluation end, String outcome) {
    List<String> ending = new ArrayList<>();
    for (Judgement<Stop> sign : end.warningSigns()) {
      String key = sign.isTrue() ? "go" : "goIfUnsure";
      if (outcome.equals(sign.isTrue() ? sign.said().go() : sign.said().goIfUnsure())) {
        ending.add("'%s' (\"%s\")".formatted(sign.id(), key));
      }
    }
    return String.join(", ", ending);
  }
}
