package advisor.check.prove;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.DistinctAnswers;
import advisor.evaluate.Questions;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;

/**
 * What persons can answer, who have an answer to every question, asked or not, as a row of small
 * decisions for each.
 *
 * <p>Answers that no condition tells apart are one class, which stands for all of them. A
 * choose-one question is one decision, which picks a class; a choose-many question is a decision
 * for each class, which picks whether anything of it is ticked. So sixty boxes are sixty decisions
 * of two, and not 2<sup>60</sup> answers. The first decision of each question has one choice more:
 * "not sure", after which nothing is ticked.
 *
 * <p>All who give the same answers wherever they are asked are on one walk. Of them, the one counts
 * whose other choices are the first: no tick, or the first answer, which is a class by itself.
 */
public final class AnswerSpace {

  private final Questions questions;
  private final List<Collection<Long>> classes = new ArrayList<>();
  private final List<DiagramLevel> levels = new ArrayList<>();
  private final int[] firstLevel;
  private final Diagram diagram;
  private final PathCount count;

  /**
   * One decision.
   *
   * @param question the position of the question
   * @param first whether it is the first of its question
   * @param many whether it leaves (choice 0) or ticks (choice 1) a group of boxes
   * @param masks the answers of each class, as bits; of a group that is left, none
   */
  public record DiagramLevel(int question, boolean first, boolean many, long[] masks) {

    /** How many choices there are that are part of an answer; they are the first. */
    public int given() {
      return masks.length;
    }

    int width() {
      return first ? given() + 1 : given();
    }

    /** The choice "not sure", at the first decision. */
    public int unsure() {
      return given();
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
  public AnswerSpace(Questions questions, List<? extends Condition> mentions) {
    this.questions = questions;
    this.firstLevel = new int[questions.size() + 1];
    DistinctAnswers distinct = new DistinctAnswers(questions, mentions);
    for (int i = 0; i < questions.size(); i++) {
      firstLevel[i] = levels.size();
      classes.add(distinct.sorts(i));
      add(i, classes.get(i));
    }
    firstLevel[questions.size()] = levels.size();
    this.diagram = new Diagram(levels.stream().mapToInt(DiagramLevel::width).toArray());
    this.count = new PathCount(this);
  }

  private void add(int question, Collection<Long> classes) {
    if (!questions.get(question).choosesMany()) {
      LongStream others = classes.stream().mapToLong(each -> each & ~1).filter(each -> each != 0);
      long[] masks = LongStream.concat(LongStream.of(1), others).toArray();
      levels.add(new DiagramLevel(question, true, false, masks));
      return;
    }
    boolean first = true;
    for (long mask : classes) {
      levels.add(new DiagramLevel(question, first, true, new long[] {0, mask}));
      first = false;
    }
  }

  public Questions questions() {
    return questions;
  }

  public Diagram diagram() {
    return diagram;
  }

  public PathCount count() {
    return count;
  }

  /** How many decisions there are. */
  public int size() {
    return levels.size();
  }

  public DiagramLevel level(int position) {
    return levels.get(position);
  }

  /** The first decision of a question; that of the question after the last is {@link #size}. */
  public int firstLevel(int question) {
    return firstLevel[question];
  }

  public int lastLevel(int question) {
    return firstLevel[question + 1] - 1;
  }

  public DiagramLevel first(int question) {
    return level(firstLevel(question));
  }

  /** The set of where this choice is made. */
  public int chosen(int level, int choice) {
    int[] row = diagram.row(level);
    row[1 + choice] = Diagram.YES;
    return diagram.choose(row);
  }

  /** The set of where something is so of every question; the last is looked at first. */
  public int every(IntUnaryOperator setOf) {
    int every = Diagram.YES;
    for (int i = questions.size() - 1; i >= 0; i--) {
      every = diagram.and(setOf.applyAsInt(i), every);
    }
    return every;
  }

  /** The set of those who count, if this is where a question is asked. */
  public int walks(IntUnaryOperator asked) {
    return every(i -> diagram.either(asked.applyAsInt(i), valid(i), blank(i)));
  }

  /** Where a question has an answer that it takes, "not sure" included where that is offered. */
  int valid(int question) {
    boolean mayBeUnsure = questions.get(question).offersNotSure();
    int unsure = diagram.and(unsure(question), unticked(question));
    return mayBeUnsure ? diagram.or(answered(question), unsure) : answered(question);
  }

  int unsure(int question) {
    return chosen(firstLevel(question), first(question).unsure());
  }

  int given(int question) {
    return diagram.not(unsure(question));
  }

  /** Where every choice is the first. */
  public int blank(int question) {
    return diagram.and(chosen(firstLevel(question), 0), unticked(question));
  }

  private int unticked(int question) {
    int none = Diagram.YES;
    for (int i = lastLevel(question); i > firstLevel(question); i--) {
      none = diagram.choose(i, none, Diagram.NO);
    }
    return none;
  }

  /** Where nothing is ticked of a question, be it asked or not; everywhere if it is choose-one. */
  public int leftEmpty(int question) {
    return first(question).many()
        ? diagram.and(diagram.not(chosen(firstLevel(question), 1)), unticked(question))
        : Diagram.YES;
  }

  /** Where a question has an answer that it takes. */
  int answered(int question) {
    boolean some = first(question).many() && !questions.get(question).offersNone();
    int taken = some ? diagram.not(leftEmpty(question)) : Diagram.YES;
    return diagram.and(given(question), taken);
  }

  /** Who would be in a set with some answer to a question, and all others as they are. */
  public int withSome(int set, int question) {
    return some(diagram.and(set, answered(question)), question);
  }

  /** The same with any choices there, be they an answer or not. */
  int some(int set, int question) {
    return diagram.some(set, firstLevel(question), lastLevel(question));
  }

  /** Whether no condition tells these two answers to a question apart. */
  public boolean areAlike(Question question, String one, String other) {
    long alike = alike(questions.indexOf(question.id()), bit(question, one));
    return (alike & bit(question, other)) != 0;
  }

  private static long bit(Question question, String answer) {
    return answer.equals(Question.NONE) ? 0 : 1L << question.indexOf(answer);
  }

  /** The answers to a question that no condition tells apart from this one, as bits. */
  private long alike(int question, long answer) {
    return classes.get(question).stream().filter(each -> (each & answer) != 0).findAny().orElse(0L);
  }

  /** The first answers that these choices stand for, to the questions that are asked there. */
  public Answers answers(int[] choices, IntUnaryOperator asked) {
    long[] marks = questions.unanswered();
    for (int i = 0; i < choices.length; i++) {
      DiagramLevel level = levels.get(i);
      int question = level.question();
      if (diagram.after(asked.applyAsInt(question), choices) != Diagram.YES) {
        continue;
      }
      if (choices[i] == level.unsure()) {
        marks[question] = AnswerBits.NOT_SURE;
      } else {
        long mark = Long.lowestOneBit(level.masks()[choices[i]]);
        marks[question] = level.first() ? mark : marks[question] | mark;
      }
    }
    return questions.answers(marks);
  }

  /** The same, with this answer to a question instead of others that no condition tells apart. */
  public Answers instead(Answers answers, Question question, String wanted) {
    long[] marks = questions.marks(answers);
    int position = questions.indexOf(question.id());
    long bit = bit(question, wanted);
    marks[position] = marks[position] & ~alike(position, bit) | bit;
    return questions.answers(marks);
  }
}
