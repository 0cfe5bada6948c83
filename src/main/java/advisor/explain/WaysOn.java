package advisor.explain;

import advisor.evaluate.Alternatives;
import advisor.evaluate.Effort;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where answers can lead when the questions that are still open are answered in every way that
 * rules, {@code askWhen} and stops can tell apart.
 *
 * <p>A question that only stops and cautions mention is given the answer that alarms least: that a
 * new question can find a warning sign is nothing a changed answer tells.
 */
final class WaysOn {

  private final Evaluator evaluator;
  private final Alternatives weighed;
  private final Alternatives toldApart;

  WaysOn(Evaluator evaluator) {
    this.evaluator = evaluator;
    List<Condition> conditions = new ArrayList<>();
    for (Rule rule : evaluator.book().rules()) {
      conditions.add(rule.when());
    }
    for (Question question : evaluator.book().questions()) {
      conditions.add(question.askWhen());
    }
    this.weighed = new Alternatives(evaluator.questions(), conditions);
    for (Stop stop : evaluator.book().stops()) {
      conditions.add(stop.when());
    }
    this.toldApart = new Alternatives(evaluator.questions(), conditions);
  }

  /** Whether a rule or an {@code askWhen} mentions the question. */
  boolean isWeighed(int question) {
    return weighed.mentions(question);
  }

  /** Whether any way on leads to an outcome, as far as effort allows to tell. */
  enum Answer {
    NO,
    YES,
    TOO_MANY_WAYS
  }

  /**
   * Whether one leads to this outcome.
   *
   * @param outcomes takes in where they lead; all of it when the answer is no
   */
  Answer lead(long[] marks, int outcome, BitSet outcomes, Effort effort) {
    if (!effort.allowsAWalk()) {
      return Answer.TOO_MANY_WAYS;
    }
    Walk walk = evaluator.walk(marks);
    if (walk.end() != Walk.End.UNANSWERED) {
      int reached = evaluator.verdict(walk).outcome();
      outcomes.set(reached);
      return reached == outcome ? Answer.YES : Answer.NO;
    }
    for (long mark : answers(walk.position(), marks)) {
      Answer answer = lead(with(marks, walk.position(), mark), outcome, outcomes, effort);
      if (answer != Answer.NO) {
        return answer;
      }
    }
    return Answer.NO;
  }

  private Iterable<Long> answers(int question, long[] marks) {
    return isWeighed(question) ? toldApart.of(question) : List.of(leastAlarming(question, marks));
  }

  private long leastAlarming(int position, long[] marks) {
    Question question = evaluator.questions().get(position);
    if (question.choosesMany() && question.offersNone()) {
      return 0;
    }
    for (int i = 0; i < question.answers().size(); i++) {
      if (evaluator.walk(with(marks, position, 1L << i)).end() != Walk.End.STOPPED) {
        return 1L << i;
      }
    }
    return 1;
  }

  private static long[] with(long[] marks, int question, long mark) {
    long[] more = marks.clone();
    more[question] = mark;
    return more;
  }
}
