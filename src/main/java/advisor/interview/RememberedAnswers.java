package advisor.interview;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything ever answered in an interview, whether it counts or not.
 *
 * @param ahead the questions answered ahead: they are not asked
 * @param toConfirm the questions to be put again, with what was answered on offer
 */
record RememberedAnswers(Answers answers, Set<String> ahead, Set<String> toConfirm) {

  /** The answers that are not to be given again, whether their questions apply or not. */
  Answers standing() {
    return answers.without(toConfirm);
  }

  /** A question answered, for the first time or again; it is no longer one answered ahead. */
  RememberedAnswers with(Question question, Response response) {
    String id = question.id();
    return new RememberedAnswers(
        answers.with(id, response), without(id, ahead), without(id, toConfirm));
  }

  /** A question to be put again, with what is no answer yet on offer, or with nothing. */
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
   * These with what was understood of more, wherever nothing was answered before; what of it is
   * partly understood also takes the place of answers that were not given ahead.
   */
  HeardAnswers orElse(HeardAnswers more) {
    Set<String> revised = new TreeSet<>(more.partly().questions());
    revised.removeAll(ahead);
    revised.addAll(toConfirm);
    return new HeardAnswers(answers.without(revised), Answers.none()).orElse(more);
  }
}
