package advisor.check.prove;

import advisor.evaluate.Marks;
import advisor.evaluate.Questions;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that can become of each question, as a row of small decisions.
 *
 * <p>Answers that no condition tells apart are one class, which stands for all of them. A
 * choose-one question is one decision, which picks a class; a choose-many question is a decision
 * for each class, which picks whether anything of it is ticked. So sixty boxes are sixty decisions
 * of two, and not 2<sup>60</sup> answers. The first decision of each question has three choices
 * more: "not sure", that it does not apply, and that it is not answered, being behind the end.
 * After one of these, nothing is ticked.
 */
public final class AnswerSpace {

  private final Questions questions;
  private final List<Level> levels = new ArrayList<>();
  private final int[] firstLevel;

  /**
   * One decision.
   *
   * @param question the position of the question
   * @param first whether it is the first of its question
   * @param many whether it leaves (choice 0) or ticks (choice 1) a group of boxes
   * @param masks the answers of each class, as bits; of a group that is left, none
   */
  public record Level(int question, boolean first, boolean many, long[] masks) {

    /** How many choices there are that are part of an answer; they are the first. */
    public int given() {
      return masks.length;
    }

    int width() {
      return first ? given() + 3 : given();
    }

    public int unsure() {
      return given();
    }

    public int notApplicable() {
      return given() + 1;
    }

    public int unanswered() {
      return given() + 2;
    }

    /** How many answers a choice stands for. */
    BigInteger ways(int choice) {
      if (choice >= given() || many && choice == 0) {
        return BigInteger.ONE;
      }
      int answers = Long.bitCount(masks[choice]);
      return many
          ? BigInteger.ONE.shiftLeft(answers).subtract(BigInteger.ONE)
          : BigInteger.valueOf(answers);
    }
  }

  /** A space in which conditions with these mentions can be judged. */
  public AnswerSpace(Questions questions, Iterable<Condition.Chosen> mentions) {
    this.questions = questions;
    this.firstLevel = new int[questions.size() + 1];
    List<Set<Long>> masks = masks(mentions);
    for (int i = 0; i < questions.size(); i++) {
      firstLevel[i] = levels.size();
      add(i, classes(questions.get(i), masks.get(i)));
    }
    firstLevel[questions.size()] = levels.size();
  }

  private List<Set<Long>> masks(Iterable<Condition.Chosen> mentions) {
    List<Set<Long>> masks = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      masks.add(new LinkedHashSet<>());
    }
    for (Condition.Chosen chosen : mentions) {
      int question = questions.indexOf(chosen.question());
      masks.get(question).add(mask(question, chosen.anyOf()));
    }
    return masks;
  }

  /** Some answers to a question, as bits. */
  long mask(int question, List<String> answers) {
    return Marks.of(questions.get(question), new Response.Given(answers));
  }

  private static List<Long> classes(Question question, Set<Long> masks) {
    Map<List<Boolean>, Long> classes = new LinkedHashMap<>();
    for (int i = 0; i < question.answers().size(); i++) {
      long answer = 1L << i;
      List<Boolean> in = masks.stream().map(mask -> (mask & answer) != 0).toList();
      classes.merge(in, answer, (one, other) -> one | other);
    }
    return List.copyOf(classes.values());
  }

  private void add(int position, List<Long> classes) {
    if (!questions.get(position).choosesMany()) {
      long[] masks = classes.stream().mapToLong(Long::longValue).toArray();
      levels.add(new Level(position, true, false, masks));
      return;
    }
    for (int i = 0; i < classes.size(); i++) {
      levels.add(new Level(position, i == 0, true, new long[] {0, classes.get(i)}));
    }
  }

  public Questions questions() {
    return questions;
  }

  /** How many decisions there are. */
  public int size() {
    return levels.size();
  }

  public Level level(int position) {
    return levels.get(position);
  }

  /** The first decision of a question; that of the question after the last is {@link #size}. */
  public int firstLevel(int question) {
    return firstLevel[question];
  }

  public int lastLevel(int question) {
    return firstLevel[question + 1] - 1;
  }

  /** The answers to a question that no condition tells apart from this one, as bits. */
  public long alike(int question, long answer) {
    long alike = answer;
    for (int level = firstLevel(question); level <= lastLevel(question); level++) {
      for (long mask : level(level).masks()) {
        alike |= (mask & answer) != 0 ? mask : 0;
      }
    }
    return alike;
  }

  /** Functions of these decisions. */
  public Diagram diagram() {
    return new Diagram(levels.stream().mapToInt(Level::width).toArray());
  }

  /** The first answers that these choices stand for. */
  public Answers answers(int[] choices) {
    long[] marks = questions.unanswered();
    for (int i = 0; i < choices.length; i++) {
      Level level = levels.get(i);
      if (choices[i] < level.given()) {
        long mark = Long.lowestOneBit(level.masks()[choices[i]]);
        marks[level.question()] = level.first() ? mark : marks[level.question()] | mark;
      } else if (choices[i] == level.unsure()) {
        marks[level.question()] = Marks.NOT_SURE;
      }
    }
    return questions.answers(marks);
  }
}
