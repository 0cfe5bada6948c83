package advisor.interview;

import advisor.model.Answers;
import advisor.model.Question;
import advisor.model.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers that nobody can be asked about again, as far as they were understood.
 *
 * @param whole the answers that were understood
 * @param partly the answers with a fault, by question id: the ticks that were understood, or else a
 *     "not sure"; empty where nothing was. Never "none of these", which any fault puts in doubt.
 */
public record HeardAnswers(Answers whole, Map<String, Optional<Response>> partly) {

  /** No answer at all. */
  public static final HeardAnswers NOTHING = new HeardAnswers(Answers.none(), Map.of());

  public HeardAnswers {
    Map<String, Optional<Response>> parts = new LinkedHashMap<>();
    for (Map.Entry<String, Optional<Response>> entry : partly.entrySet()) {
      parts.put(entry.getKey(), entry.getValue().filter(part -> !part.equals(Response.of())));
    }
    partly = Collections.unmodifiableMap(parts);
  }

  /** Whether there is an answer to the question, understood or not. */
  public boolean has(Question question) {
    return whole.to(question.id()).isPresent() || partly.containsKey(question.id());
  }

  /** These answers and one more, to a question that has none among them. */
  public HeardAnswers with(Question question, Understood understood) {
    return understood instanceof Understood.Meant meant
        ? new HeardAnswers(whole.with(question.id(), meant.response()), partly)
        : new HeardAnswers(whole, partlyWith(question, understood.part()));
  }

  /**
   * These answers after a second one to the same question, which is a fault. What both can say
   * together is kept, which is nothing where they exclude each other.
   */
  public HeardAnswers again(Question question, Understood second) {
    CombinedAnswers both = new CombinedAnswers(question);
    to(question.id()).ifPresent(both::add);
    both.add(second);
    return new HeardAnswers(
        whole.without(Set.of(question.id())), partlyWith(question, both.part()));
  }

  private Map<String, Optional<Response>> partlyWith(Question question, Optional<Response> part) {
    Map<String, Optional<Response>> parts = new LinkedHashMap<>(partly);
    parts.put(question.id(), part);
    return parts;
  }

  /**
   * These answers, and the others to questions that have none here. Where nothing was understood of
   * an answer, what the others say stands beside the fault.
   */
  public HeardAnswers orElse(HeardAnswers others) {
    Map<String, Optional<Response>> parts = new LinkedHashMap<>(others.partly);
    parts.keySet().removeAll(whole.questions());
    for (Map.Entry<String, Optional<Response>> entry : partly.entrySet()) {
      parts.put(entry.getKey(), entry.getValue().or(() -> others.to(entry.getKey())));
    }
    return new HeardAnswers(others.whole.without(partly.keySet()).with(whole), parts);
  }

  /** The questions that have an answer, understood or not. */
  public Set<String> questions() {
    Set<String> questions = new LinkedHashSet<>(whole.questions());
    questions.addAll(partly.keySet());
    return questions;
  }

  /** What was understood of the answer to a question; empty where nothing was, or none came. */
  public Optional<Response> to(String question) {
    Optional<Response> meant = whole.to(question);
    return meant.isPresent() ? meant : partly.getOrDefault(question, Optional.empty());
  }
}
