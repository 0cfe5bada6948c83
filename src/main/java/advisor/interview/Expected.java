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
final class Expected implements Condition.Cases<Expected.Chance> {

  private final Evaluator evaluator;
  private final Walk walk;
  private final double[] applies;

  /** How likely a condition is to be true, and to be true or unknown. */
  record Chance(double isTrue, double notFalse) {
    static Chance of(double chance) {
      return new Chance(chance, chance);
    }

    Chance and(Chance other) {
      return new Chance(isTrue * other.isTrue, notFalse * other.notFalse);
    }

    Chance not() {
      return new Chance(1 - notFalse, 1 - isTrue);
    }
  }

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
    return Marks.isResponse(mark)
        ? 1
        : evaluator.questions().get(position).askWhen().match(this).notFalse();
  }

  @Override
  public Chance chosen(Condition.Chosen chosen) {
    int position = evaluator.questions().indexOf(chosen.question());
    Question question = evaluator.questions().get(position);
    long mark = walk.mark(position);
    if (mark == Marks.NOT_SURE) {
      return new Chance(0, 1);
    }
    if (Marks.isGiven(mark)) {
      return Chance.of(includes(question, mark, chosen) ? 1 : 0);
    }
    double share =
        question.choosesMany()
            ? 1 - Math.pow(0.5, chosen.anyOf().size())
            : (double) chosen.anyOf().size() / question.answers().size();
    return Chance.of(applies[position] * share);
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
  public Chance all(Condition.All all) {
    Chance chance = Chance.of(1);
    for (Condition part : all.parts()) {
      chance = chance.and(part.match(this));
    }
    return chance;
  }

  @Override
  public Chance any(Condition.Any any) {
    Chance none = Chance.of(1);
    for (Condition part : any.parts()) {
      none = none.and(part.match(this).not());
    }
    return none.not();
  }

  @Override
  public Chance not(Condition.Not not) {
    return not.part().match(this).not();
  }

  @Override
  public Chance atLeast(Condition.AtLeast atLeast) {
    double[] isTrue = none(atLeast.count());
    double[] notFalse = none(atLeast.count());
    for (Condition part : atLeast.of()) {
      Chance chance = part.match(this);
      add(chance.isTrue(), isTrue);
      add(chance.notFalse(), notFalse);
    }
    return new Chance(isTrue[atLeast.count()], notFalse[atLeast.count()]);
  }

  /** How likely it is that so many things or more happened; the first always has. */
  private static double[] none(int most) {
    double[] reached = new double[most + 1];
    reached[0] = 1;
    return reached;
  }

  private static void add(double chance, double[] reached) {
    for (int i = reached.length - 1; i > 0; i--) {
      reached[i] += chance * (reached[i - 1] - reached[i]);
    }
  }

  @Override
  public Chance counted(Condition.Counted counted) {
    int position = evaluator.questions().indexOf(counted.question());
    return counted.spelledOut(evaluator.questions().get(position)).match(this);
  }

  @Override
  public Chance named(Condition.Named named) {
    return named.part().match(this);
  }
}
