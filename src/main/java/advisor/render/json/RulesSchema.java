package advisor.render.json;

import advisor.model.Answer;
import advisor.model.ComparisonRow;
import advisor.model.Condition;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.StopOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JSON Schema of rule files, made for one rule book: it has its own name, and lists the ids of
 * the book to choose from.
 */
public final class RulesSchema {

  private RulesSchema() {}

  public static String of(RuleBook book) throws IOException {
    JsonNode schema = new JsonMapper().readTree(PublishedFormat.RULES.schema());
    ObjectNode definitions = (ObjectNode) schema.get("$defs");
    String name = schema.get("$id").asText() + ":" + book.id();
    ((ObjectNode) schema).put("$id", name);
    ids(book).forEach((id, ids) -> definitions.set(id, choice(ids)));
    return JsonLayout.pretty(schema);
  }

  private static Map<String, Collection<String>> ids(RuleBook book) {
    Set<String> answers = new LinkedHashSet<>();
    for (Question question : book.questions()) {
      question.answers().stream().map(Answer::id).forEach(answers::add);
      if (question.offersNone()) {
        answers.add(Question.NONE);
      }
    }
    List<String> options = book.options().stream().map(Option::id).toList();
    return Map.of(
        "outcomeId", book.outcomes().keySet(),
        "conditionId", book.conditions().stream().map(Condition.Named::id).toList(),
        "sourceId", book.sources().stream().map(Source::id).toList(),
        "optionId", book.recommendable().stream().map(Option::id).toList(),
        "anyOptionId", options,
        "criterionId", book.comparison().stream().map(ComparisonRow::id).toList(),
        "stopOutcomeId", book.stopOutcomes().stream().map(StopOutcome::id).toList(),
        "questionId", book.questions().stream().map(Question::id).toList(),
        "answerId", answers);
  }

  /** An enumeration of the ids, or any text if there are none: an enumeration may not be empty. */
  private static ObjectNode choice(Collection<String> ids) {
    return ids.isEmpty()
        ? JsonLayout.object().set("type", JsonLayout.list(List.of("string")))
        : JsonLayout.object().set("enum", JsonLayout.list(ids));
  }
}
