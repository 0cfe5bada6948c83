package advisor.check.diff;

import advisor.model.Answer;
import advisor.model.Choose;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The questions and answers of two books together, so that the same person can walk through both.
 *
 * <p>A question that a book does not have is one that it never asks. An answer that it does not
 * take ends its interview with {@link Difference#NOT_OFFERED}: one that is not on its list, "not
 * sure" or "none of these" where that is not offered, or more than one where one is asked for.
 */
final class JointQuestions {

  private JointQuestions() {}

  /** All questions, in the order of the new book; one of the old book alone behind its last. */
  static List<Question> questions(RuleBook old, RuleBook recent) {
    List<Question> all = new ArrayList<>(recent.questions());
    int at = 0;
    for (Question question : old.questions()) {
      Optional<Question> same = recent.question(question.id());
      if (same.isPresent()) {
        at = all.indexOf(same.get());
        all.set(at++, union(question, same.get()));
      } else {
        all.add(at++, union(question, question));
      }
    }
    return all;
  }

  private static Question union(Question before, Question after) {
    List<Answer> answers = new ArrayList<>(after.answers());
    before.answers().stream()
        .filter(answer -> after.indexOf(answer.id()) < 0)
        .forEach(answers::add);
    return new Question(
        after.id(),
        after.topic(),
        after.ask(),
        after.why(),
        before.choosesMany() ? Choose.MANY : after.choose(),
        answers,
        after.none().or(before::none),
        Condition.ALWAYS,
        before.mustAnswer() && after.mustAnswer(),
        after.suppose(),
        false);
  }
}
