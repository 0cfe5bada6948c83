package advisor.check.prove;

import advisor.evaluate.AnswerBits;
import advisor.model.Condition;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns conditions into three-valued functions. "Not sure" and questions after the end of a walk
 * are unknown; other questions that are not asked have no answer chosen.
 */
public final class ConditionFunction implements Condition.Cases<Integer> {

  private final AnswerSpace space;
  private final Diagram diagram;
  private final int[] asked;
  private final int[] behind;

  /**
   * Creates functions of conditions on the questions of a space.
   *
   * @param asked by question, the set in which it is asked
   * @param behind by question, the set in which it comes after the end of the walk
   */
  ConditionFunction(AnswerSpace space, int[] asked, int[] behind) {
    this.space = space;
    this.diagram = space.diagram();
    this.asked = asked;
    this.behind = behind;
  }

  int isTrue(Condition condition) {
    return diagram.where(condition.match(this), 1 << 2);
  }

  /**
   * Returns the truth of a stop, where unknown means in doubt: a doubt counts only if every
   * question of the stop comes before the end.
   */
  int acting(Stop stop) {
    int truth = stop.when().match(this);
    return diagram.either(answered(stop.when()), truth, isTrue(stop.when()));
  }

  /** Returns the set in which a stop acts, true or in doubt. */
  public int acts(Stop stop) {
    return diagram.where(acting(stop), stop.stopsIfUnsure() ? 1 << 2 | 1 << 1 : 1 << 2);
  }

  /**
   * Returns the part of a set in which a stop acts, or is true, whatever given answer a question
   * has. Which later questions are asked may depend on that answer, so it is held fixed, case by
   * case.
   */
  public int actsAnyway(Stop stop, boolean isTrue, int question, int set) {
    for (String id : stop.when().questions()) {
      int other = space.questions().indexOf(id);
      boolean hangs = !Diagram.isConstant(asked[other]) || !Diagram.isConstant(behind[other]);
      if (set != Diagram.NO && other > question && hangs) {
        int passed = diagram.not(diagram.or(asked[other], behind[other]));
        int[] parts = {
          with(other, Diagram.YES, Diagram.NO)
              .actsAnyway(stop, isTrue, question, diagram.and(set, asked[other])),
          with(other, Diagram.NO, Diagram.YES)
              .actsAnyway(stop, isTrue, question, diagram.and(set, behind[other])),
          with(other, Diagram.NO, Diagram.NO)
              .actsAnyway(stop, isTrue, question, diagram.and(set, passed))
        };
        return IntStream.of(parts).reduce(Diagram.NO, diagram::or);
      }
    }
    int acts = isTrue ? isTrue(stop.when()) : acts(stop);
    return diagram.and(set, diagram.not(space.withSome(diagram.not(acts), question)));
  }

  private ConditionFunction with(int question, int isAsked, int isBehind) {
    int[] otherAsked = asked.clone();
    int[] otherBehind = behind.clone();
    otherAsked[question] = isAsked;
    otherBehind[question] = isBehind;
    return new ConditionFunction(space, otherAsked, otherBehind);
  }

  /** Returns the set in which no question of a condition comes after the end. */
  public int answered(Condition condition) {
    return condition.questions().stream()
        .map(id -> diagram.not(behind[space.questions().indexOf(id)]))
        .reduce(Diagram.YES, diagram::and);
  }

  @Override
  public Integer chosen(Condition.Chosen chosen) {
    int question = space.questions().indexOf(chosen.question());
    List<String> answers = chosen.anyOf(space.questions().get(question));
    if (chosen.atLeast() == 1) {
      return oneOf(answers, question);
    }
    List<Condition> each = new ArrayList<>();
    for (String answer : answers) {
      each.add(new Condition.Chosen(chosen.question(), List.of(answer)));
    }
    return joined(Condition.Joined.atLeast(chosen.atLeast(), each));
  }

  private int oneOf(List<String> answers, int question) {
    int first = space.firstLevel(question);
    long mask = AnswerBits.of(space.questions().get(question), answers);
    int more = Diagram.NO;
    for (int level = space.lastLevel(question); level > first; level--) {
      more = diagram.choose(given(level, mask, more));
    }
    int[] row = given(first, mask, more);
    row[1 + space.level(first).unsure()] = Diagram.UNKNOWN;
    return diagram.or(
        diagram.and(asked[question], diagram.choose(row)),
        diagram.and(behind[question], Diagram.UNKNOWN));
  }

  private int[] given(int level, long mask, int more) {
    int[] row = diagram.row(level);
    long[] masks = space.level(level).masks();
    for (int i = 0; i < masks.length; i++) {
      row[1 + i] = (masks[i] & mask) != 0 ? Diagram.YES : more;
    }
    return row;
  }

  /** Keeps, after each part, for every count that still matters, whether as many are true. */
  @Override
  public Integer joined(Condition.Joined joined) {
    int[] reached = new int[joined.atLeast() + 1];
    Arrays.fill(reached, Diagram.NO);
    reached[0] = Diagram.YES;
    int least = joined.atLeast() - joined.parts().size();
    for (Condition part : joined.parts()) {
      int one = part.match(this);
      least++;
      for (int i = joined.atLeast(); i >= Math.max(least, 1); i--) {
        reached[i] = diagram.or(reached[i], diagram.and(one, reached[i - 1]));
      }
    }
    return reached[joined.atLeast()];
  }

  @Override
  public Integer not(Condition.Not not) {
    return diagram.not(not.part().match(this));
  }

  @Override
  public Integer named(Condition.Named named) {
    return named.part().match(this);
  }
}
