package advisor.check.prove;

import advisor.evaluate.AnswerBits;
import advisor.model.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Conditions as three-valued functions of what becomes of each question: what is not sure or not
 * answered is unknown, what does not apply is not chosen.
 */
final class ConditionFunction implements Condition.Cases<Integer> {

  private final AnswerSpace space;
  private final Diagram diagram;
  private final int ifNotAsked;

  /**
   * Of conditions on the questions of a space.
   *
   * @param ifNotAsked whether an answer is chosen to a question that does not apply
   */
  ConditionFunction(AnswerSpace space, int ifNotAsked) {
    this.space = space;
    this.diagram = space.diagram();
    this.ifNotAsked = ifNotAsked;
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
    row[1 + space.level(first).unanswered()] = Diagram.UNKNOWN;
    row[1 + space.level(first).notApplicable()] = ifNotAsked;
    return diagram.choose(row);
  }

  private int[] given(int level, long mask, int more) {
    int[] row = diagram.row(level);
    long[] masks = space.level(level).masks();
    for (int i = 0; i < masks.length; i++) {
      row[1 + i] = (masks[i] & mask) != 0 ? Diagram.YES : more;
    }
    return row;
  }

  /** After each part, for every number that can still tell, whether so many are true. */
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
