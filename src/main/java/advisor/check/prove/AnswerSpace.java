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
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

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
  private final List<DiagramLevel> levels;
  private final int[] firstLevel;
  private final Diagram diagram;
  private final PathCount count;
  private final Persons persons;

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
      return first ? given() + 3 : given();
    }

    /** The choice "not sure", at the first decision. */
    public int unsure() {
      return given();
    }

    /** The choice of those to whom it is not open; nothing is ticked by them. */
    public int notApplicable() {
      return first ? given() + 1 : 0;
    }

    /** The choice of those who stand behind the end, at the first decision. */
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
  public AnswerSpace(Questions questions, List<? extends Condition> mentions) {
    this.questions = questions;
    this.levels = new ArrayList<>();
    this.firstLevel = new int[questions.size() + 1];
    DistinctAnswers distinct = new DistinctAnswers(questions, mentions);
    for (int i = 0; i < questions.size(); i++) {
      firstLevel[i] = levels.size();
      add(i, distinct.sorts(i));
    }
    firstLevel[questions.size()] = levels.size();
    this.diagram = new Diagram(levels.stream().mapToInt(DiagramLevel::width).toArray());
    this.count = new PathCount(this);
    this.persons = new Persons(this);
  }

  private AnswerSpace(AnswerSpace same) {
    this.questions = same.questions;
    this.levels = same.levels;
    this.firstLevel = same.firstLevel;
    this.diagram = new Diagram(levels.stream().mapToInt(DiagramLevel::width).toArray());
    this.count = new PathCount(this);
    this.persons = new Persons(this);
  }

  /** The same space with no functions yet. */
  AnswerSpace empty() {
    return new AnswerSpace(this);
  }

  private void add(int question, Collection<Long> classes) {
    if (!questions.get(question).choosesMany()) {
      long[] masks = classes.stream().mapToLong(Long::longValue).toArray();
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

  public Persons persons() {
    return persons;
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

  /** The set of where the choice at the first decision of a question is like this. */
  int becomes(int question, IntPredicate choice) {
    int[] row = diagram.row(firstLevel(question));
    for (int i = 1; i < row.length; i++) {
      row[i] = choice.test(i - 1) ? Diagram.YES : Diagram.NO;
    }
    return diagram.choose(row);
  }

  /** Where a question is put, that is, answered or not sure. */
  public int asked(int question) {
    return becomes(question, choice -> choice <= first(question).unsure());
  }

  /** The set of where this choice is made. */
  public int chosen(int level, int choice) {
    int[] row = diagram.row(level);
    row[1 + choice] = Diagram.YES;
    return diagram.choose(row);
  }

  /** The same where nothing is ticked: the choice is no answer. */
  public int passed(int question, int choice) {
    return diagram.and(becomes(question, each -> each == choice), unticked(question));
  }

  /** The set of where something is so of every question; the last is looked at first. */
  public int every(IntUnaryOperator setOf) {
    int every = Diagram.YES;
    for (int i = questions.size() - 1; i >= 0; i--) {
      every = diagram.and(setOf.applyAsInt(i), every);
    }
    return every;
  }

  private int unticked(int question) {
    int none = Diagram.YES;
    for (int i = lastLevel(question); i > firstLevel(question); i--) {
      none = diagram.choose(i, none, Diagram.NO);
    }
    return none;
  }

  /** Where nothing is ticked of a question, be it asked or not; everywhere if it is choose-one. */
  int leftEmpty(int question) {
    return first(question).many()
        ? diagram.and(becomes(question, choice -> choice != 1), unticked(question))
        : Diagram.YES;
  }

  /** Where a question has an answer that it takes. */
  int answered(int question) {
    boolean some = first(question).many() && !questions.get(question).offersNone();
    int taken = some ? diagram.not(leftEmpty(question)) : Diagram.YES;
    return diagram.and(becomes(question, choice -> choice < first(question).given()), taken);
  }

  /** Who would be in a set with some answer to a question, and all others as they are. */
  public int withSome(int set, int question) {
    return some(diagram.and(set, answered(question)), question);
  }

  /** Who would be in a set with something else become of a question, and all others as they are. */
  int some(int set, int question) {
    return diagram.some(set, firstLevel(question), lastLevel(question));
  }

  /** The answers to a question that no condition tells apart from this one, as bits. */
  private long alike(int question, long answer) {
    long alike = answer;
    for (int level = firstLevel(question); level <= lastLevel(question); level++) {
      for (long mask : level(level).masks()) {
        alike |= (mask & answer) != 0 ? mask : 0;
      }
    }
    return alike;
  }

  /** The first answers that these choices stand for. */
  public Answers answers(int[] choices) {
    long[] marks = questions.unanswered();
    for (int i = 0; i < choices.length; i++) {
      DiagramLevel level = levels.get(i);
      if (choices[i] < level.given()) {
        long mark = Long.lowestOneBit(level.masks()[choices[i]]);
        marks[level.question()] = level.first() ? mark : marks[level.question()] | mark;
      } else if (choices[i] == level.unsure()) {
        marks[level.question()] = AnswerBits.NOT_SURE;
      }
    }
    return questions.answers(marks);
  }

  /** The same, with this answer to a question instead of others that no condition tells apart. */
  public Answers instead(Answers answers, Question question, String wanted) {
    long[] marks = questions.marks(answers);
    int position = questions.indexOf(question.id());
    long bit = wanted.equals(Question.NONE) ? 0 : 1L << question.indexOf(wanted);
    marks[position] = marks[position] & ~alike(position, bit) | bit;
    return questions.answers(marks);
  }
}
