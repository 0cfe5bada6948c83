package advisor.check.safety;

import advisor.check.prove.AnswerSpace;
import advisor.check.prove.BookFunctions;
import advisor.check.query.AnswerIds;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.SignQuestions;
import advisor.check.report.Fault;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a sign with which somebody can get a recommendation, although another answer to the same
 * question always ends at a stop. A question without such another answer is reported once: its
 * signs count only together, or with something else.
 *
 * <p>In a list that offers "none of these", every tick is a sign. In any other question, the signs
 * are the answers that a stop asks for. Its other answers without a stop are reported if no
 * condition distinguishes them, because one may be a sign.
 *
 * <p>An acceptance covers the present conditions of the stops that name the sign.
 */
public final class SignLetThrough implements Check {

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    return SignQuestions.of(proofs).flatMap(each -> new AskedSigns(proofs, each).findings());
  }

  private record AskedSigns(BookProofs proofs, Question question) {

    Stream<Finding> findings() {
      List<String> through =
          question.answerIds().stream().filter(each -> path(each).isPresent()).toList();
      List<String> signs = new ArrayList<>(through);
      signs.removeIf(each -> !question.offersNone() && naming(each).findAny().isEmpty());
      List<String> others = new ArrayList<>(through);
      others.removeAll(signs);
      return question.answerIds().stream()
          .filter(this::alwaysStops)
          .findFirst()
          .map(stopped -> Stream.concat(letThrough(signs, stopped), unlike(others, stopped)))
          .orElseGet(() -> signs.stream().limit(1).map(this::together));
    }

    private Stream<Stop> naming(String answer) {
      return SignQuestions.naming(question, answer, proofs);
    }

    private boolean alwaysStops(String answer) {
      BookFunctions functions = proofs.functions();
      return functions.diagram().meet(functions.paths(), functions.given(question, answer))
          && path(answer).isEmpty();
    }

    /** Returns a path to a recommendation with this answer. */
    private Optional<Answers> path(String answer) {
      BookFunctions functions = proofs.functions();
      return functions
          .first(functions.completePaths(), functions.given(question, answer))
          .map(path -> functions.space().instead(path, question, answer));
    }

    private Stream<Finding> letThrough(List<String> signs, String stopped) {
      return signs.stream()
          .map(
              sign ->
                  finding(
                      Subject.answer(question.id(), sign),
                      SignQuestions.conditions(naming(sign)),
                      "Somebody who gives this answer can get the result '%s', although another answer to the same question, '%s', always ends at a stop."
                          .formatted(outcome(sign), stopped),
                      "Give it a stop of its own that is true whatever else is ticked or answered. If it is"
                          + " not a sign, ask about it in a question that no stop depends on. If it counts only"
                          + " together with something else, say so in the words of the sign, or"
                          + " accept this with a reason.",
                      sign));
    }

    /** Returns a finding if no condition distinguishes two answers that let somebody through. */
    private Stream<Finding> unlike(List<String> others, String stopped) {
      return others.stream()
          .filter(each -> alike(each, others).size() > 1)
          .limit(1)
          .map(
              each -> {
                List<String> alike = alike(each, others);
                return finding(
                    Subject.question(question.id()),
                    String.join(",", alike),
                    "No condition tells these answers apart: '%s'. With each of them the result can be '%s', although another answer to the same question, '%s', always ends at a stop."
                        .formatted(String.join("', '", alike), outcome(each), stopped),
                    "If one of them is a sign, let a stop ask for it. If none is, merge them into one answer,"
                        + " or accept this with a reason.",
                    each);
              });
    }

    private List<String> alike(String answer, List<String> others) {
      AnswerSpace space = proofs.functions().space();
      return others.stream().filter(each -> space.areAlike(question, answer, each)).toList();
    }

    private Finding together(String sign) {
      return finding(
          Subject.question(question.id()),
          SignQuestions.conditions(SignQuestions.resting(question, proofs)),
          "Stops depend on this question, but no answer to it always ends at a stop: with %s the result is '%s'."
              .formatted(AnswerIds.of(path(sign).orElseThrow(), question.id()), outcome(sign)),
          "Give each sign a stop of its own that is true whatever else is ticked or answered. If they count"
              + " only together, or with something else, say so in their words, and accept this with a reason.",
          sign);
    }

    private String outcome(String answer) {
      return proofs.evaluator().evaluate(path(answer).orElseThrow()).outcome().id();
    }

    /** Creates a finding; it names what an acceptance covers if a stop asks for the answer. */
    private Finding finding(
        Subject subject, String other, String message, String suggestion, String answer) {
      return Finding.of(
          Fault.SIGN_LET_THROUGH,
          other.isEmpty() ? subject : subject.with(other),
          message,
          suggestion,
          path(answer));
    }
  }
}
