package advisor.bench;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Walk;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers as the other engines get them: those that count, ready to be tested, nothing to parse.
 */
public final class Person {

  private final Walk walk;
  private final List<String> fired = new ArrayList<>();

  /** Somebody whose answers have been gone through: those that do not apply are out. */
  Person(Walk walk) {
    this.walk = walk;
  }

  /** Whether one of the masked answers was given. */
  public boolean is(int question, long mask) {
    return (walk.mark(question) & mask) != 0;
  }

  /** Whether certainly none of them was: not where the answer is "not sure" or missing. */
  public boolean isNot(int question, long mask) {
    return (walk.mark(question) & (mask | AnswerBits.UNANSWERED | AnswerBits.NOT_SURE)) == 0;
  }

  public void fire(String id) {
    fired.add(id);
  }

  List<String> fired() {
    return fired;
  }

  Walk walk() {
    return walk;
  }
}
