package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Budget;
import advisor.evaluate.DistinctAnswers;
import advisor.evaluate.Evaluator;
import advisor.model.Truth;

/**
 * The greatest number of questions that an interview can have, to show a person how far they are.
 * No answer makes it greater.
 *
 * <p>The number is exact: each answer that decides what is asked is tried, and "not sure". Where
 * that would take more than {@value #MOST_TESTS} tests, all questions are counted that no answer so
 * far has ruled out. A stop may end the interview earlier.
 */
final class MostQuestions {

  private static final long MOST_TESTS = 200_000;

  private final Evaluator evaluator;
  private final DistinctAnswers alternatives;
  private final Budget budget;
  private final long[] given;

  private MostQuestions(Evaluator evaluator, long[] given) {
    this.evaluator = evaluator;
    this.alternatives = new DistinctAnswers(evaluator.questions(), evaluator.book().asking());
    this.budget = Budget.of(evaluator.book(), MOST_TESTS);
    this.given = given;
  }

  /**
   * The number of questions, both answered and still to come.
   *
   * @param given a mark for every question, answers given ahead included
   */
  static int of(Evaluator evaluator, long[] given) {
    MostQuestions questions = new MostQuestions(evaluator, given);
    int most = questions.from(0, evaluator.questions().unanswered(), true);
    return questions.budget.allowsAWalk()
        ? most
        : questions.from(0, evaluator.questions().unanswered(), false);
  }

  /** The number of questions from this one on; without tries, all that are not ruled out count. */
  private int from(int question, long[] marks, boolean tries) {
    if (question == marks.length || tries && !budget.allowsAWalk()) {
      return 0;
    }
    if (evaluator.applies(question, marks) == Truth.FALSE) {
      return with(AnswerBits.NOT_APPLICABLE, question, marks, tries);
    }
    boolean isKnown = AnswerBits.isResponse(given[question]);
    if (isKnown || !tries || !alternatives.mentions(question)) {
      return 1 + with(given[question], question, marks, tries);
    }
    int most = 0;
    if (evaluator.questions().get(question).offersNotSure()) {
      most = with(AnswerBits.NOT_SURE, question, marks, true);
    }
    for (long answer : alternatives.of(question)) {
      most = Math.max(most, with(answer, question, marks, true));
    }
    return 1 + most;
  }

  private int with(long mark, int question, long[] marks, boolean tries) {
    long[] further = marks.clone();
    further[question] = mark;
    return from(question + 1, further, tries);
  }
}
