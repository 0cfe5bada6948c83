package advisor.check;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Questions;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The questions as a row of small decisions.
 *
 * <p>Answers that no condition tells apart are one class, which stands for all of them. A
 * choose-one question is one step that picks a class; a choose-many question is a step for each
 * class, which picks whether anything of it is ticked. So sixty boxes are sixty steps of two, and
 * not 2^60 answers.
 */
final class Plan {

  private final Questions questions;
  private final List<Step> steps = new ArrayList<>();
  private final int[] firstStep;

  /**
   * One decision.
   *
   * @param question the position of the question
   * @param many whether it ticks (class 1) or leaves (class 0) a group of boxes
   * @param masks the answers of each class, as bits; of a group that is left, none
   * @param last whether the question is answered with it
   * @param noneOffered whether the question may be left without a tick
   */
  record Step(int question, boolean many, long[] masks, boolean last, boolean noneOffered) {

    int classes() {
      return masks.length;
    }

    /** How many answers a class stands for. */
    BigInteger ways(int choice) {
      int answers = Long.bitCount(masks[choice]);
      if (!many) {
        return BigInteger.valueOf(answers);
      }
      return choice == 0
          ? BigInteger.ONE
          : BigInteger.ONE.shiftLeft(answers).subtract(BigInteger.ONE);
    }

    /** The first answer of a class; no bit where the boxes are left. */
    long mark(int choice) {
      return Long.lowestOneBit(masks[choice]);
    }
  }

  /** A plan in which these conditions can be judged. */
  Plan(Questions questions, Iterable<Condition> conditions) {
    this.questions = questions;
    this.firstStep = new int[questions.size() + 1];
    List<Set<Long>> masks = masks(conditions);
    for (int i = 0; i < questions.size(); i++) {
      firstStep[i] = steps.size();
      addSteps(i, groups(questions.get(i), masks.get(i)));
    }
    firstStep[questions.size()] = steps.size();
  }

  private List<Set<Long>> masks(Iterable<Condition> conditions) {
    List<Set<Long>> masks = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      masks.add(new LinkedHashSet<>());
    }
    for (Condition condition : conditions) {
      for (Condition leaf : condition.leaves()) {
        if (leaf instanceof Condition.Chosen chosen) {
          masks.get(questions.indexOf(chosen.question())).add(mask(chosen));
        } else if (leaf instanceof Condition.Counted counted) {
          counted.spelledOut(question(counted.question())).mentions().stream()
              .map(this::mask)
              .forEach(masks.get(questions.indexOf(counted.question()))::add);
        }
      }
    }
    return masks;
  }

  /** The answers that a condition asks for, as bits. */
  long mask(Condition.Chosen chosen) {
    return AnswerBits.of(question(chosen.question()), new Response.Given(chosen.anyOf()));
  }

  private static List<Long> groups(Question question, Set<Long> masks) {
    Map<List<Boolean>, Long> groups = new LinkedHashMap<>();
    for (int i = 0; i < question.answers().size(); i++) {
      long answer = 1L << i;
      List<Boolean> in = masks.stream().map(mask -> (mask & answer) != 0).toList();
      groups.merge(in, answer, (one, other) -> one | other);
    }
    return List.copyOf(groups.values());
  }

  private void addSteps(int position, List<Long> groups) {
    Question question = questions.get(position);
    if (!question.choosesMany()) {
      long[] masks = groups.stream().mapToLong(Long::longValue).toArray();
      steps.add(new Step(position, false, masks, true, true));
      return;
    }
    for (int i = 0; i < groups.size(); i++) {
      boolean last = i == groups.size() - 1;
      long[] masks = {0, groups.get(i)};
      steps.add(new Step(position, true, masks, last, question.offersNone()));
    }
  }

  Question question(String id) {
    return questions.get(questions.indexOf(id));
  }

  Questions questions() {
    return questions;
  }

  /** How many steps there are; also the position after the last. */
  int size() {
    return steps.size();
  }

  Step step(int position) {
    return steps.get(position);
  }

  /** The first step of a question; that of the question after the last is {@link #size}. */
  int firstStep(int question) {
    return firstStep[question];
  }

  int lastStep(int question) {
    return firstStep[question + 1] - 1;
  }

  /** An empty sheet to mark answers on. */
  long[] unanswered() {
    long[] marks = new long[questions.size()];
    Arrays.fill(marks, AnswerBits.UNANSWERED);
    return marks;
  }

  /** Marks a decision. */
  void mark(long[] marks, int step, int choice) {
    int question = step(step).question();
    long before = AnswerBits.isGiven(marks[question]) ? marks[question] : 0;
    marks[question] = before | step(step).mark(choice);
  }

  Answers answers(long[] marks) {
    return questions.answers(marks);
  }
}
