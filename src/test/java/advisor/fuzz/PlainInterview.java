package advisor.fuzz;

import advisor.NaiveAdvisor;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What lines on standard input answer by what the README says of them, worked out once more: one
 * answer in the order asked, or {@code question=answer} in any order. A tab stands for a space, and
 * so does a carriage return that ends no line.
 */
record PlainInterview(RuleBook book) {

  /** Empty where a line is not understood, or where one is missing. */
  Optional<Map<String, JsonNode>> answers(String input) {
    Deque<String> lines = new ArrayDeque<>();
    for (String line : (input.startsWith("\ufeff") ? input.substring(1) : input).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String ended = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        lines.add(ended.replace('\t', ' ').replace('\r', ' '));
      }
    }
    Map<String, Response> given = new LinkedHashMap<>();
    Map<String, String> kept = new HashMap<>();
    NaiveAdvisor advisor = new NaiveAdvisor(book);
    for (Optional<Question> next = advisor.next(given);
        next.isPresent();
        next = advisor.next(given)) {
      Optional<Response> response = response(next.get(), kept, lines);
      if (response.isEmpty()) {
        return Optional.empty();
      }
      given.put(next.get().id(), response.get());
    }
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    given.forEach((id, response) -> answers.put(id, json(id, response)));
    return Optional.of(answers);
  }

  private Optional<Response> response(
      Question question, Map<String, String> kept, Deque<String> lines) {
    while (!kept.containsKey(question.id())) {
      if (lines.isEmpty()) {
        return Optional.empty();
      }
      String line = lines.remove();
      int equals = line.indexOf('=');
      if (equals < 0 || line.substring(0, equals).isBlank()) {
        return PlainReading.of(question, line);
      }
      String name = line.substring(0, equals).strip();
      if (book.question(name).isEmpty()
          || kept.putIfAbsent(name, line.substring(equals + 1)) != null) {
        return Optional.empty();
      }
    }
    return PlainReading.of(question, kept.get(question.id()));
  }

  private JsonNode json(String id, Response response) {
    if (!(response instanceof Response.Given given)) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (!book.question(id).orElseThrow().choosesMany()) {
      return JsonNodeFactory.instance.textNode(given.answers().get(0));
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    given.answers().forEach(list::add);
    return list;
  }
}
