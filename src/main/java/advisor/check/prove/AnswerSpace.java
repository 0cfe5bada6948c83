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
 * The answers of all persons, to every question, asked or not, as a row of small decisions.
 *
 * <p>Answers that no condition distinguishes form one class. A choose-one question is one decision,
 * which picks a class. A choose-many question has one decision for each class: whether any of it is
 * ticked. So sixty boxes are sixty decisions with two choices, not 2<sup>60</sup> answers. The
 * first decision of each question has one more choice: "not sure", after which nothing is ticked.
 *
 * <p>All persons who give the same answers to what they are asked are on one walk. Counts include
 * one of them: the one whose answers to questions not asked are the first choices, no tick or the
 * first answer, which is a class by itself.
 */
public final class AnswerSpace {

  private final Questions questions;
  private final List<Collection<Long>> classes = new ArrayList<>();
  private final List<DiagramLevel> levels = new ArrayList<>();
  private final int[] firstLevel;
  private final Diagram diagram;
  private final PathCount count;

  /**
   * A decision about part of the answer to one question.
   *
   * @param question the position of the question
   * @param first whether this is the first decision of its question
   * @param many whether choice 0 leaves a group of boxes and choice 1 ticks some of it
   * @param masks the answers of each choice, as bits; 0 for a group that is left
   */
  public record DiagramLevel(int question, boolean first, boolean many, long[] masks) {

    int width() {
      return first ? unsure() + 1 : unsure();
    }

    /** Returns the choice "not sure", at the first decision, after those of given answers. */
    public int unsure() {
      return masks.length;
    }

    /** Returns how many answers a choice stands for. */
    BigInteger ways(int choice) {
      if (choice >= unsure() || many && choice == 0) {
        return BigInteger.ONE;
      }
      int answers = Long.bitCount(masks[choice]);
      return many
          ? BigInteger.ONE.shiftLeft(answers).subtract(BigInteger.ONE)
          : BigInteger.valueOf(answers);
    }
  }

  /** Creates a space that distinguishes the answers in these conditions. */
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
    for (long mask : classes) {
      boolean first = levels.size() == firstLevel[question];
      levels.add(new DiagramLevel(question, first, true, new long[] {0, mask}));
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

  public int size() {
    return levels.size();
  }

  public DiagramLevel level(int position) {
    return levels.get(position);
  }

  /** The first decision of a question; {@link #size} for the position after the last question. */
  public int firstLevel(int question) {
    return firstLevel[question];
  }

  public int lastLevel(int question) {
    return firstLevel[question + 1] - 1;
  }

  public DiagramLevel first(int question) {
    return level(firstLevel(question));
  }

  public int chosen(int level, int choice) {
    int[] row = diagram.row(level);
    row[1 + choice] = Diagram.YES;
    return diagram.choose(row);
  }

  /** The intersection of the sets of all questions; computed from the last question, for speed. */
  public int every(IntUnaryOperator setOf) {
    int every = Diagram.YES;
    for (int i = questions.size() - 1; i >= 0; i--) {
      every = diagram.and(setOf.applyAsInt(i), every);
    }
    return every;
  }

  /** Returns the set of persons who are counted, one for each walk. */
  public int walks(IntUnaryOperator asked) {
    return every(i -> diagram.either(asked.applyAsInt(i), valid(i), blank(i)));
  }

  /** The set in which a question has an answer that it takes, "not sure" included if offered. */
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

  /** Returns the set in which every choice of a question is the first. */
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

  /** The set in which nothing is ticked in a question, asked or not; everything for choose-one. */
  public int leftEmpty(int question) {
    return first(question).many()
        ? diagram.and(diagram.not(chosen(firstLevel(question), 1)), unticked(question))
        : Diagram.YES;
  }

  /** Returns the set in which a question has a given answer that it takes. */
  int answered(int question) {
    boolean some = first(question).many() && !questions.get(question).offersNone();
    int taken = some ? diagram.not(leftEmpty(question)) : Diagram.YES;
    return diagram.and(given(question), taken);
  }

  /** The persons who would be in the set with some given answer to this question instead. */
  public int withSome(int set, int question) {
    return some(diagram.and(set, answered(question)), question);
  }

  /** The persons who would be in the set with some choices for the question, valid or not. */
  int some(int set, int question) {
    return diagram.some(set, firstLevel(question), lastLevel(question));
  }

  /** Whether no condition distinguishes these two answers. */
  public boolean areAlike(Question question, String one, String other) {
    long alike = alike(questions.indexOf(question.id()), bit(question, one));
    return (alike & bit(question, other)) != 0;
  }

  private static long bit(Question question, String answer) {
    return answer.equals(Question.NONE) ? 0 : 1L << question.indexOf(answer);
  }

  private long alike(int question, long answer) {
    return classes.get(question).stream().filter(each -> (each & answer) != 0).findAny().orElse(0L);
  }

  /** Returns the first answers that these choices stand for, to the questions that are asked. */
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

  /** Returns the answers with this answer in place of others of its class. */
  public Answers instead(Answers answers, Question question, String wanted) {
    long[] marks = questions.marks(answers);
    int position = questions.indexOf(question.id());
    long bit = bit(question, wanted);
    marks[position] = marks[position] & ~alike(position, bit) | bit;
    return questions.answers(marks);
  }
}
