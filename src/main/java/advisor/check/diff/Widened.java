package advisor.check.diff;

import advisor.evaluate.Questions;
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
 * have ends its interview with {@link #NOT_OFFERED}. A question that has changed its kind is two
 * questions.
 */
final class Widened {

  /** The result where a book does not offer the answer that was given. */
  static final String NOT_OFFERED = "not-offered";

  private final RuleBook old;
  private final RuleBook recent;
  private final List<Question> common = new ArrayList<>();
  private final List<Condition> apart = new ArrayList<>();

  private Widened(RuleBook old, RuleBook recent) {
    this.old = old;
    this.recent = recent;
  }

  /** The old book and the new one; empty where they ask in another order. */
  static Optional<Widened> of(RuleBook before, RuleBook after) {
    Widened widened = new Widened(before, after);
    return widened.merge() ? Optional.of(widened) : Optional.empty();
  }

  Questions questions() {
    return new Questions(common);
  }

  /** Every answer that must be told apart for either book, and for what only one of them offers. */
  List<Condition> leaves(List<Condition> ofOld, List<Condition> ofRecent) {
    List<Condition> leaves = new ArrayList<>(apart);
    ofOld.forEach(each -> leaves.add(shared(each)));
    leaves.addAll(ofRecent);
    return leaves;
  }

  private Condition shared(Condition leaf) {
    return leaf instanceof Condition.Counted counted
        ? new Condition.Counted(oldId(counted.question()), counted.atLeast())
        : shared((Condition.Chosen) leaf);
  }

  private Condition shared(Condition.Chosen chosen) {
    return new Condition.Chosen(oldId(chosen.question()), chosen.anyOf());
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

  /** Brings the questions into one order in which both lists keep theirs. */
  private boolean merge() {
    List<String> oldIds = old.questions().stream().map(each -> oldId(each.id())).toList();
    int at = 0;
    for (Question question : recent.questions()) {
      int position = oldIds.indexOf(question.id());
      for (; at < position; at++) {
        if (recent.question(oldIds.get(at)).isPresent()) {
          return false;
        }
        addOld(at);
      }
      at = Math.max(at, position + 1);
      common.add(position < 0 ? question : union(old.questions().get(position), question));
    }
    for (; at < oldIds.size(); at++) {
      addOld(at);
    }
    return true;
  }

  private void addOld(int position) {
    Question question = old.questions().get(position);
    common.add(with(question, oldId(question.id()), question.answers()));
  }

  private Question union(Question before, Question after) {
    List<Answer> answers = new ArrayList<>(after.answers());
    before.answers().stream()
        .filter(answer -> after.indexOf(answer.id()) < 0)
        .forEach(answers::add);
    tellApart(before, answers);
    tellApart(after, answers);
    return with(after, after.id(), answers);
  }

  private void tellApart(Question question, List<Answer> answers) {
    List<String> missing =
        answers.stream().map(Answer::id).filter(id -> question.indexOf(id) < 0).toList();
    if (!missing.isEmpty()) {
      apart.add(new Condition.Chosen(question.id(), missing));
    }
  }

  private static Question with(Question question, String id, List<Answer> answers) {
    return new Question(
        id,
        question.topic(),
        question.ask(),
        question.why(),
        question.choose(),
        answers,
        question.none(),
        Condition.ALWAYS,
        question.mustAnswer(),
        question.suppose());
  }
}
