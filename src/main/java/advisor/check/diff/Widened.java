package advisor.check.diff;

import advisor.model.Answer;
import advisor.model.Citation;
import advisor.model.Condition;
import advisor.model.Guidance;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two books brought to the same questions and answers, so that the same person can walk through
 * both.
 *
 * <p>A question that a book does not have is one that it never asks. An answer that it does not
 * have ends its interview with {@link #NOT_OFFERED}. A question that has changed its kind is two
 * questions.
 */
final class Widened {

  /** The result where a book does not offer the answer that was given. */
  static final String NOT_OFFERED = "not-offered";

  private final List<Question> common = new ArrayList<>();

  private Widened() {}

  /** The old book and the new one, widened; empty where they ask in another order. */
  static Optional<List<RuleBook>> of(RuleBook before, RuleBook after) {
    RuleBook old = withKindsApart(before, after);
    Widened widened = new Widened();
    if (!widened.merge(old.questions(), after.questions())) {
      return Optional.empty();
    }
    return Optional.of(List.of(widened.widen(old), widened.widen(after)));
  }

  private static RuleBook withKindsApart(RuleBook before, RuleBook after) {
    RuleBook old = before;
    for (Question question : before.questions()) {
      Optional<Question> same = after.question(question.id());
      if (same.isPresent()
          && (same.get().choose() != question.choose()
              || same.get().offersNone() != question.offersNone())) {
        old = Renaming.question(old, question.id(), question.id() + "-before");
      }
    }
    return old;
  }

  /** Brings the questions into one order in which both lists keep theirs. */
  private boolean merge(List<Question> old, List<Question> recent) {
    List<String> oldIds = old.stream().map(Question::id).toList();
    List<String> newIds = recent.stream().map(Question::id).toList();
    int at = 0;
    for (Question question : recent) {
      int position = oldIds.indexOf(question.id());
      for (; at < position; at++) {
        if (newIds.contains(oldIds.get(at))) {
          return false;
        }
        common.add(old.get(at));
      }
      at = Math.max(at, position + 1);
      common.add(position < 0 ? question : union(old.get(position), question));
    }
    common.addAll(old.subList(at, old.size()));
    return true;
  }

  private static Question union(Question old, Question recent) {
    List<Answer> answers = new ArrayList<>(recent.answers());
    for (Answer answer : old.answers()) {
      if (recent.indexOf(answer.id()) < 0) {
        answers.add(answer);
      }
    }
    return with(recent, answers, recent.askWhen());
  }

  private static Question with(Question question, List<Answer> answers, Condition askWhen) {
    return new Question(
        question.id(),
        question.topic(),
        question.ask(),
        question.why(),
        question.choose(),
        answers,
        question.none(),
        askWhen,
        question.mustAnswer(),
        question.suppose());
  }

  private RuleBook widen(RuleBook book) {
    List<Question> questions = new ArrayList<>();
    List<Stop> stops = new ArrayList<>();
    for (Question question : common) {
      Optional<Question> own = book.question(question.id());
      Condition askWhen = own.map(Question::askWhen).orElse(new Condition.Any(List.of()));
      questions.add(with(question, question.answers(), askWhen));
      List<String> missing =
          question.answers().stream()
              .map(Answer::id)
              .filter(id -> own.isPresent() && own.get().indexOf(id) < 0)
              .toList();
      if (!missing.isEmpty()) {
        stops.add(notOffered(question, missing));
      }
    }
    stops.addAll(book.stops());
    List<StopOutcome> outcomes = new ArrayList<>(book.stopOutcomes());
    Guidance guidance = new Guidance("Not offered", "", List.of(), List.of());
    outcomes.add(new StopOutcome(NOT_OFFERED, guidance, Integer.MIN_VALUE));
    return Renaming.with(book, questions, stops, outcomes);
  }

  private static Stop notOffered(Question question, List<String> missing) {
    return new Stop(
        NOT_OFFERED + "-" + question.id(),
        new Condition.Chosen(question.id(), missing),
        NOT_OFFERED,
        Stop.IfUnsure.CAUTION,
        NOT_OFFERED,
        "",
        new Citation("", Optional.empty(), List.of()));
  }
}
