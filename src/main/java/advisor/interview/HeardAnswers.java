package advisor.interview;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import java.util.Optional;
import java.util.Set;

/**
 * What was understood of answers that nobody can be asked about again, whichever way they came.
 *
 * @param whole the answers that were understood
 * @param partly the answers with a fault, and what of each was understood all the same: ticks, or
 *     else a "not sure"; no ticks where nothing was
 */
public record HeardAnswers(Answers whole, Answers partly) {

  /** Nothing was said, or nothing was understood. */
  public static final HeardAnswers NOTHING = new HeardAnswers(Answers.none(), Answers.none());

  /** Whether there is an answer to the question, understood or not. */
  public boolean has(Question question) {
    return whole.to(question.id()).isPresent() || partly.to(question.id()).isPresent();
  }

  /** These and one more, to a question that has none among them. */
  public HeardAnswers with(Question question, Understood understood) {
    if (understood instanceof Understood.Meant meant) {
      return new HeardAnswers(whole.with(question.id(), meant.response()), partly);
    }
    Response part = understood.part().orElse(Response.of());
    return new HeardAnswers(whole, partly.with(question.id(), part));
  }

  /**
   * What is left of an answer that is followed by another to the same question: what can be said of
   * both, which is nothing where they exclude each other.
   */
  public HeardAnswers again(Question question, Understood second) {
    CombinedAnswers both = new CombinedAnswers(question);
    whole.to(question.id()).ifPresent(both::add);
    partly.to(question.id()).filter(part -> !part.equals(Response.of())).ifPresent(both::add);
    both.add(second);
    return new HeardAnswers(
        whole.without(Set.of(question.id())),
        partly.with(question.id(), both.part().orElse(Response.of())));
  }

  /**
   * These, and the others where these say nothing. Where nothing was understood of an answer, what
   * the others say stands beside the fault.
   */
  public HeardAnswers orElse(HeardAnswers others) {
    Answers faulty = others.partly.without(whole.questions());
    for (String question : partly.questions()) {
      Response part = partly.to(question).orElseThrow();
      Optional<Response> instead = others.whole.to(question).or(() -> others.partly.to(question));
      faulty = faulty.with(question, part.equals(Response.of()) ? instead.orElse(part) : part);
    }
    return new HeardAnswers(others.whole.without(partly.questions()).with(whole), faulty);
  }

  /** The questions that something was said to. */
  public Set<String> questions() {
    return whole.with(partly).questions();
  }

  /** What was understood of the answer to a question; no ticks where nothing was. */
  public Response to(String question) {
    return whole.with(partly).to(question).orElse(Response.of());
  }
}
