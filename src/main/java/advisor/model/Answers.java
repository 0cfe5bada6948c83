package advisor.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Responses by question id, in the order given. The questions and answers need not exist in any
 * rule book; the reader checks that.
 */
public record Answers(Map<String, Response> byQuestion) {

  private static final Answers EMPTY = new Answers(Map.of());

  public Answers {
    byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
  }

  public static Answers none() {
    return EMPTY;
  }

  public Optional<Response> to(String question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  public Set<String> questions() {
    return byQuestion.keySet();
  }

  /** These answers and one more. It replaces an answer to the same question, in the same place. */
  public Answers with(String question, Response response) {
    Map<String, Response> all = new LinkedHashMap<>(byQuestion);
    all.put(question, response);
    return new Answers(all);
  }

  /** Returns these answers and the others, which win where both answer a question. */
  public Answers with(Answers others) {
    Map<String, Response> all = new LinkedHashMap<>(byQuestion);
    all.putAll(others.byQuestion);
    return new Answers(all);
  }

  public Answers without(Collection<String> questions) {
    Map<String, Response> all = new LinkedHashMap<>(byQuestion);
    all.keySet().removeAll(questions);
    return new Answers(all);
  }
}
