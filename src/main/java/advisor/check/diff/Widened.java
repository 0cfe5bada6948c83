package advisor.check.diff;

import advisor.model.Answer;
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
 * have, "not sure" included, ends its interview with {@link Difference#NOT_OFFERED}. A question
 * that has changed its kind is two questions.
 */
final class Widened {

  private final RuleBook old;
  private final RuleBook recent;
  private final List<Question> common = new ArrayList<>();
  private final List<Condition.Chosen> apart = new ArrayList<>();

  /** The old book and the new one. */
  Widened(RuleBook old, RuleBook recent) {
    this.old = old;
    this.recent = recent;
    merge();
  }

  List<Question> questions() {
    return common;
  }

  /** Every answer that must be told apart for either book, and for what only one of them offers. */
  List<Condition.Chosen> leaves(List<Condition.Chosen> ofOld, List<Condition.Chosen> ofRecent) {
    List<Condition.Chosen> leaves = new ArrayList<>(apart);
    ofOld.forEach(each -> leaves.add(shared(each)));
    leaves.addAll(ofRecent);
    return leaves;
  }

  private Condition.Chosen shared(Condition.Chosen leaf) {
    return new Condition.Chosen(oldId(leaf.question()), leaf.anyOf(), leaf.atLeast());
  }

  /** What a question of the old book is called among all. */
  String oldId(String id) {
    Question before = old.question(id).orElseThrow();
    return recent.question(id).filter(after -> !isSameKind(before, after)).isPresent()
        ? id + "-before"
        : id;
  }

  private static boolean isSameKind(Question one, Question other) {
    return one.choose() == other.choose() && one.offersNone() == other.offersNone();
  }

  /** All questions, in the order of the new book; one of the old book alone behind its last. */
  private void merge() {
    common.addAll(recent.questions());
    int at = 0;
    for (Question question : old.questions()) {
      Optional<Question> same = recent.question(oldId(question.id()));
      if (same.isPresent()) {
        at = common.indexOf(same.get());
        common.set(at++, union(question, same.get()));
      } else {
        String id = oldId(question.id());
        common.add(at++, question(question, id, question.answers(), question.mustAnswer()));
      }
    }
  }

  private Question union(Question before, Question after) {
    List<Answer> answers = new ArrayList<>(after.answers());
    before.answers().stream()
        .filter(answer -> after.indexOf(answer.id()) < 0)
        .forEach(answers::add);
    tellApart(before, answers);
    tellApart(after, answers);
    return question(after, after.id(), answers, before.mustAnswer() && after.mustAnswer());
  }

  private void tellApart(Question question, List<Answer> answers) {
    List<String> missing =
        answers.stream().map(Answer::id).filter(id -> question.indexOf(id) < 0).toList();
    if (!missing.isEmpty()) {
      apart.add(new Condition.Chosen(question.id(), missing));
    }
  }

  private static Question question(
      Question question, String id, List<Answer> answers, boolean mustAnswer) {
    return new Question(
        id,
        question.topic(),
        question.ask(),
        question.why(),
        question.choose(),
        answers,
        question.none(),
        Condition.ALWAYS,
        mustAnswer,
        question.suppose(),
        false);
  }
}
