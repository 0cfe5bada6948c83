package advisor.check.diff;

import advisor.check.prove.TooLarge;
import advisor.model.Answer;
import advisor.model.Choose;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The questions and answers of two books together, so that the same person can answer both.
 *
 * <p>A book never asks a question that it does not have. An answer that it does not take ends its
 * interview with {@link Difference#NOT_OFFERED}: an answer that is not in its list, "not sure" or
 * "none of these" if not offered, or several answers to a choose-one question.
 */
final class JointQuestions {

  private JointQuestions() {}

  /**
   * Returns all questions, in the order of the new book; a question that only the old book has
   * follows its predecessor there.
   *
   * @throws TooLarge if one has too many answers in both books together
   */
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
    if (answers.size() > Question.MOST_ANSWERS) {
      throw new TooLarge(
          "question %s has more than %d answers in both files together"
              .formatted(after.id(), Question.MOST_ANSWERS));
    }
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
