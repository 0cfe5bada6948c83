package advisor.interview;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Marks;
import advisor.evaluate.Walk;
import advisor.model.Condition;
import advisor.model.Question;

/**
 * How many questions an interview is likely to have, to tell a person where they are.
 *
 * <p>An estimate: every answer that is still open is taken to be as likely as any other, and
 * conditions to be independent.
 */
final class Expected implements Condition.Cases<Double> {

  private final Evaluator evaluator;
  private final Walk walk;
  private final double[] applies;

  private Expected(Evaluator evaluator, Walk walk) {
    this.evaluator = evaluator;
    this.walk = walk;
    this.applies = new double[evaluator.questions().size()];
  }

  /** Those answered and those likely to come, rounded. */
  static int questions(Evaluator evaluator, Walk walk) {
    Expected expected = new Expected(evaluator, walk);
    double sum = 0;
    for (int i = 0; i < expected.applies.length; i++) {
      expected.applies[i] = expected.applies(i);
      sum += expected.applies[i];
    }
    return (int) Math.round(sum);
  }

  private double applies(int position) {
    long mark = walk.mark(position);
    if (mark == Marks.NOT_APPLICABLE) {
      return 0;
    }
    return Marks.isResponse(mark) ? 1 : evaluator.questions().get(position).askWhen().match(this);
  }

  @Override
  public Double chosen(Condition.Chosen chosen) {
    int position = evaluator.questions().indexOf(chosen.question());
    Question question = evaluator.questions().get(position);
    long mark = walk.mark(position);
    if (Marks.isGiven(mark)) {
      return includes(question, mark, chosen) ? 1.0 : 0.0;
    }
    double chance =
        question.choosesMany()
            ? 1 - Math.pow(0.5, chosen.anyOf().size())
            : (double) chosen.anyOf().size() / question.answers().size();
    return mark == Marks.NOT_SURE ? 1.0 : applies[position] * chance;
  }

  private static boolean includes(Question question, long mark, Condition.Chosen chosen) {
    for (String answer : chosen.anyOf()) {
      if ((mark & 1L << question.indexOf(answer)) != 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Double all(Condition.All all) {
    double chance = 1;
    for (Condition part : all.parts()) {
      chance *= part.match(this);
    }
    return chance;
  }

  @Override
  public Double any(Condition.Any any) {
    double none = 1;
    for (Condition part : any.parts()) {
      none *= 1 - part.match(this);
    }
    return 1 - none;
  }

  @Override
  public Double not(Condition.Not not) {
    return 1 - not.part().match(this);
  }
}
