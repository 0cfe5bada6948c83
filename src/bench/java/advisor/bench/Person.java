package advisor.bench;

import advisor.evaluate.Marks;
import java.util.ArrayList;
import java.util.List;

/** Answers as the other engines get them: those that count, ready to be tested, nothing to parse. */
public final class Person {

  private final long[] marks;
  private final List<String> fired = new ArrayList<>();

  Person(long[] marks) {
    this.marks = marks;
  }

  /** Whether one of the masked answers was given. */
  public boolean is(int question, long mask) {
    return (marks[question] & mask) != 0;
  }

  /** Whether certainly none of them was: not where the answer is "not sure" or missing. */
  public boolean isNot(int question, long mask) {
    return (marks[question] & (mask | Marks.UNANSWERED | Marks.NOT_SURE)) == 0;
  }

  public void fire(String id) {
    fired.add(id);
  }

  List<String> fired() {
    return fired;
  }

  long[] marks() {
    return marks;
  }
}
