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
import advisor.check.query.SignQuestions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a stop whose signs count only with an answer to a question that serves the choice of a
 * treatment.
 *
 * <p>No finding means: take any stop, one question that it depends on and that serves the choice,
 * and any walk on which the stop is true because of its signs in other questions. With any other
 * given answers to that question, the result is at least as urgent. Each answer that breaks this is
 * a finding of its own, for each question with signs, so that an acceptance covers no other. If
 * several questions make the stop true, the finding names the first without which, together with
 * those before it, the stop would not be true; lists of signs come first.
 *
 * <p>A stop without such signs has no finding: somebody who takes back a part of the sign itself
 * need not be stopped.
 */
public final class StopNarrowed implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    Set<String> choice = SignQuestions.servingTheChoice(proofs);
    return proofs.book().stops().stream().flatMap(stop -> narrowed(proofs, stop, choice));
  }

  private static Stream<Finding> narrowed(BookProofs proofs, Stop stop, Set<String> choice) {
    Set<String> rested = ConditionWithout.restedOn(stop.when());
    List<Question> asked =
        proofs.book().questions().stream().filter(each -> rested.contains(each.id())).toList();
    List<Question> own = SignQuestions.of(stop, proofs, choice);
    return asked.stream()
        .filter(each -> choice.contains(each.id()))
        .flatMap(
            narrowing -> {
              List<Question> signs = new ArrayList<>(asked);
              signs.removeIf(it -> choice.contains(it.id()) && !it.offersNone());
              signs.remove(narrowing);
              signs.sort(Comparator.comparing(it -> !own.contains(it)));
              return narrowedBy(proofs, stop, narrowing, signs);
            });
  }

  private static Stream<Finding> narrowedBy(
      BookProofs proofs, Stop stop, Question narrowing, List<Question> signs) {
    BookFunctions functions = proofs.functions();
    Diagram diagram = functions.diagram();
    Set<String> without = new HashSet<>();
    int left = diagram.and(functions.walks(), functions.isTrue(stop.when()));
    Stream<Finding> findings = Stream.empty();
    for (Question sign : signs) {
      without.add(sign.id());
      int unsigned = functions.isTrue(ConditionWithout.of(stop.when(), without));
      int stopped = diagram.and(left, diagram.not(unsigned));
      left = diagram.and(left, unsigned);
      Narrowed narrowed = new Narrowed(proofs, stop, sign, narrowing);
      findings = Stream.concat(findings, narrowed.findings(stopped));
    }
    return findings;
  }

  /** A stop, the question with its signs, and the question that narrows it. */
  private record Narrowed(BookProofs proofs, Stop stop, Question sign, Question asked) {

    /**
     * Compares walks on which these signs make the stop true with walks with other answers. Answers
     * that narrow the stop alone are tried first, so that answers ticked beside them add no
     * finding.
     */
    Stream<Finding> findings(int stopped) {
      BookFunctions functions = proofs.functions();
      OneAnswerApart pairs = new OneAnswerApart(functions);
      Diagram diagram = functions.diagram();
      List<String> answers = AnswerIds.all(asked).toList();
      int left = functions.walksTo(functions.milder(stop.go()));
      Map<String, BothAnswers> found = new HashMap<>();
      for (boolean alone : List.of(true, false)) {
        int milder = left;
        for (String answer : answers) {
          int given = functions.given(asked, answer);
          int others = diagram.and(milder, alone ? alone(functions, given) : given);
          Optional<BothAnswers> pair = pairs.first(asked, OtherAnswer.GIVEN, stopped, others);
          pair.ifPresent(both -> found.putIfAbsent(answer, both));
          left = pair.isPresent() ? diagram.and(left, diagram.not(given)) : left;
        }
      }
      return answers.stream()
          .filter(found::containsKey)
          .map(answer -> finding(answer, found.get(answer)));
    }

    /** Returns the set with this answer and no answer that a condition distinguishes from it. */
    private int alone(BookFunctions functions, int given) {
      Diagram diagram = functions.diagram();
      return AnswerIds.all(asked)
          .map(each -> functions.given(asked, each))
          .filter(other -> other != given)
          .reduce(given, (alone, other) -> diagram.and(alone, diagram.not(other)));
    }

    private Finding finding(String answer, BothAnswers pair) {
      String question = asked.id();
      Answers shown = proofs.functions().space().instead(pair.other(), asked, answer);
      String other = sign.id() + "," + Subject.answer(question, answer).id();
      return Finding.of(
          Fault.STOP_NARROWED,
          Subject.stop(stop.id()).with(other),
          ("Whether the signs of this stop in '%s' count depends on '%s', which is asked to choose a"
                  + " treatment: with %s they lead to '%s', with %s the result can be '%s'.")
              .formatted(
                  sign.id(),
                  question,
                  AnswerIds.of(pair.one(), question),
                  stop.go(),
                  AnswerIds.of(shown, question),
                  proofs.evaluator().evaluate(shown).outcome().id()),
          ("%s '%s' out of this stop, so that its signs count whatever is answered there. If it is"
                  + " part of the sign, put it into the words of the sign. If the sign does not"
                  + " concern people with this answer, accept this with a reason.")
              .formatted(askedOf(shown), question),
          shown);
    }

    /** The start of the advice: signs that were not asked about must be asked of everybody. */
    private String askedOf(Answers shown) {
      return shown.questions().contains(sign.id())
          ? "Take"
          : "Ask '%s' of everybody (see its \"askWhen\"), and take".formatted(sign.id());
    }
  }
}
