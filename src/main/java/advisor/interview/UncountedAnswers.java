package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Truth;

/**
 * What would come of answers that do not count, because others go before them or a stop does.
 *
 * @param walk what the answers that count came to
 */
record UncountedAnswers(Evaluator evaluator, RememberedAnswers remembered, Walk walk) {

  /** Whether a stop, or a more urgent one, would come of them instead, or behind the stop. */
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
