package advisor.interview;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Walk;
import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All answers ever given in an interview, whether they count or not.
 *
 * @param ahead the questions answered ahead, which are not asked
 * @param toConfirm the questions to ask again, with the earlier answer on offer
 */
record RememberedAnswers(Answers answers, Set<String> ahead, Set<String> toConfirm) {

  /** The answers that need not be confirmed, whether their questions apply or not. */
  Answers standing() {
    return answers.without(toConfirm);
  }

  /** Adds or replaces an answer. Its question no longer counts as answered ahead. */
  RememberedAnswers with(Question question, Response response) {
    String id = question.id();
    return new RememberedAnswers(
        answers.with(id, response), without(id, ahead), without(id, toConfirm));
  }

  /** Reopens a question, with a draft on offer or with nothing. */
  RememberedAnswers left(String question, Optional<Response> draft) {
    Answers others = answers.without(Set.of(question));
    Answers kept = draft.isPresent() ? answers.with(question, draft.get()) : others;
    return new RememberedAnswers(kept, without(question, ahead), toConfirm).reopened(question);
  }

  RememberedAnswers reopened(String question) {
    Set<String> open = new TreeSet<>(toConfirm);
    open.add(question);
    return new RememberedAnswers(answers, ahead, open);
  }

  private static Set<String> without(String question, Set<String> questions) {
    Set<String> others = new TreeSet<>(questions);
    others.remove(question);
    return others;
  }

  /**
   * These answers, and further ones to questions without an answer. A further answer that was only
   * partly understood also replaces an answer that was not given ahead.
   */
  HeardAnswers orElse(HeardAnswers more) {
    Set<String> revised = new TreeSet<>(more.partly().keySet());
    revised.removeAll(ahead);
    revised.addAll(toConfirm);
    return new HeardAnswers(answers.without(revised), Map.of()).orElse(more);
  }

  /** The number of questions that no answer has ruled out. No further answer makes it greater. */
  int most(Evaluator evaluator) {
    long[] given = evaluator.questions().marks(standing());
    long[] marks = evaluator.questions().unanswered();
    int most = 0;
    for (int i = 0; i < marks.length; i++) {
      boolean isRuledOut = evaluator.applies(i, marks) == Truth.FALSE;
      marks[i] = isRuledOut ? AnswerBits.NOT_APPLICABLE : given[i];
      most += isRuledOut ? 0 : 1;
    }
    return most;
  }

  /**
   * The ids of the unanswered questions that apply, or may apply once others are answered, in file
   * order; none where a stop is true.
   *
   * @param more further answers to questions without an answer
   */
  List<String> missing(Evaluator evaluator, Answers more) {
    long[] given = evaluator.questions().marks(more.with(answers).without(toConfirm));
    Walk walk = evaluator.walk(given);
    List<String> missing = new ArrayList<>();
    long[] marks = walk.marks();
    int from = walk.end() == Walk.End.UNANSWERED ? walk.position() : marks.length;
    for (int i = from; i < marks.length; i++) {
      Truth applies = evaluator.applies(i, marks);
      if (applies == Truth.FALSE) {
        marks[i] = AnswerBits.NOT_APPLICABLE;
      } else if (given[i] == AnswerBits.UNANSWERED) {
        missing.add(evaluator.questions().get(i).id());
      } else if (applies == Truth.TRUE) {
        marks[i] = given[i];
      }
    }
    return missing;
  }
}
