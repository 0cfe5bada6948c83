package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers that do not count, because others overrule them, their question does not apply, or the
 * interview ended before it.
 *
 * @param walk the walk of the answers that count
 */
public record UncountedAnswers(Evaluator evaluator, RememberedAnswers remembered, Walk walk) {

  /** The answers given ahead that do not count, in the order given, with the reason. */
  public List<UnusedAnswer> ahead() {
    List<UnusedAnswer> unused = new ArrayList<>();
    for (String question : remembered.answers().questions()) {
      if (remembered.ahead().contains(question)) {
        Optional<UnusedAnswer> answer = to(question);
        if (answer.isPresent()) {
          unused.add(answer.get());
        }
      }
    }
    return unused;
  }

  /** The answers given ahead that do not count, as they were given. */
  public Answers aheadAsGiven() {
    Answers answers = Answers.none();
    for (UnusedAnswer unused : ahead()) {
      String question = unused.question();
      answers = answers.with(question, remembered.answers().to(question).orElseThrow());
    }
    return answers;
  }

  /** Why an answer to this question does not count; empty where it does. */
  public Optional<UnusedAnswer> to(String question) {
    long mark = walk.mark(evaluator.questions().indexOf(question));
    return AnswerBits.isResponse(mark)
        ? Optional.empty()
        : Optional.of(new UnusedAnswer(question, mark != AnswerBits.NOT_APPLICABLE));
  }

  /**
   * Whether other answers would lead to a stop or to a more urgent one, either in place of those
   * that count or added to them behind the stop.
   */
  boolean areMoreUrgent(Answers others) {
    RememberedAnswers all = remembered;
    long[] marks = walk.marks();
    for (String id : others.questions()) {
      int position = evaluator.questions().indexOf(id);
      Question question = evaluator.questions().get(position);
      Response response = others.to(id).orElseThrow();
      all = all.with(question, response);
      if (position > walk.position() && evaluator.applies(position, marks) != Truth.FALSE) {
        marks[position] = AnswerBits.of(question, response);
      }
    }
    Walk behind = new Walk(marks, walk.end(), walk.position());
    return isMoreUrgent(evaluator.walkUnattended(evaluator.questions().marks(all.standing())))
        || isMoreUrgent(behind);
  }

  private boolean isMoreUrgent(Walk other) {
    return other.end() == Walk.End.STOPPED
        && (walk.end() != Walk.End.STOPPED || evaluator.isMoreUrgent(other, walk));
  }
}
