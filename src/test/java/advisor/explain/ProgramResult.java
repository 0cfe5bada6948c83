package advisor.explain;

import advisor.NaiveAdvisor;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judgement;
import advisor.evaluate.Outcome;
import advisor.evaluate.Strength;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Option;
import advisor.model.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program's result of answers, in the form of the naive advisor. */
final class ProgramResult {

  private final Evaluator evaluator;

  ProgramResult(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  NaiveAdvisor.Result of(Answers answers) {
    Evaluation evaluation = evaluator.evaluate(answers);
    Explanation explanation = new Explainer(evaluator).explain(evaluation);
    return new NaiveAdvisor.Result(
        evaluation.outcome().id(),
        evaluation.outcome().strength().map(Strength::id).orElse(""),
        evaluation.totals(),
        told(evaluation.reasons()),
        told(evaluation.otherSide()),
        told(evaluation.warningSigns()),
        told(evaluation.doubts()),
        cautions(evaluation),
        told(evaluation.toldRemarks()),
        tied(evaluation.outcome()),
        words(evaluation.answers()),
        evaluation.complete(),
        explanation.decisive(),
        explanation.whatIf().stream().map(ProgramResult::words).toList());
  }

  private static List<String> tied(Outcome outcome) {
    return outcome.is(Outcome.Kind.EITHER)
        ? outcome.fits().stream().map(Option::id).toList()
        : List.of();
  }

  boolean isBlocked(Answers answers) {
    Walk walk = evaluator.walk(answers);
    return evaluator.verdict(walk).outcome() == Verdict.NONE;
  }

  private static List<String> told(List<? extends Judgement<?>> all) {
    return all.stream().map(ProgramResult::words).toList();
  }

  private static List<String> cautions(Evaluation evaluation) {
    return evaluation.toldCautions().stream()
        .map(judged -> (judged.isDoubtful() ? "perhaps " : "") + words(judged))
        .toList();
  }

  private static String words(Judgement<?> judged) {
    return judged.id() + " (" + words(judged.answers()) + ")";
  }

  private static String words(WhatIf whatIf) {
    return words(whatIf.change()).replace(" ", " & ") + " -> " + whatIf.outcomes();
  }

  /** Returns the ids in order. */
  private static String words(Answers answers) {
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, Response> entry : answers.byQuestion().entrySet()) {
      String word =
          entry.getValue() instanceof Response.Given given
              ? String.join(",", given.answers())
              : "?";
      words.add(entry.getKey() + "=" + word);
    }
    return String.join(" ", words);
  }
}
