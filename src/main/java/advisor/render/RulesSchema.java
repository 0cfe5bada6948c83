package advisor.render;

import advisor.evaluate.Outcome;
import advisor.model.Answer;
import advisor.model.ComparisonRow;
import advisor.model.Condition;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Source;
import advisor.model.StopOutcome;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JSON Schema of rule files. It stands in the folder of the rules, and the program carries a
 * copy. For one file, the definitions of its ids become lists to choose from.
 */
public final class RulesSchema {

  private static final String RESOURCE = "/advisor/rules/advisor-rules-2.schema.json";

  private RulesSchema() {}

  /** The schema as it stands in its file. */
  public static String text() throws IOException {
    try (InputStream in = RulesSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The schema with the ids of this book where ids are referred to. */
  public static String of(RuleBook book) throws IOException {
    Map<String, Collection<String>> ids = ids(book);
    try (JsonParser schema = new JsonFactory().createParser(text())) {
      return Json.pretty(json -> copy(schema, ids, json));
    }
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
    List<String> outcomes = new ArrayList<>();
    book.recommendable().forEach(option -> outcomes.add(option.id()));
    outcomes.addAll(List.of(Outcome.EITHER, Outcome.UNKNOWN));
    book.stopOutcomes().forEach(outcome -> outcomes.add(outcome.id()));
    return Map.of(
        "outcomeId", outcomes,
        "conditionId", book.conditions().stream().map(Condition.Named::id).toList(),
        "sourceId", book.sources().stream().map(Source::id).toList(),
        "optionId", book.recommendable().stream().map(Option::id).toList(),
        "anyOptionId", options,
        "criterionId", book.comparison().stream().map(ComparisonRow::id).toList(),
        "stopOutcomeId", book.stopOutcomes().stream().map(StopOutcome::id).toList(),
        "questionId", book.questions().stream().map(Question::id).toList(),
        "answerId", answers);
  }

  private static void copy(
      JsonParser schema, Map<String, Collection<String>> ids, JsonGenerator json)
      throws IOException {
    while (schema.nextToken() != null) {
      boolean definition =
          schema.currentToken() == JsonToken.FIELD_NAME
              && schema.getParsingContext().getParent() != null
              && "$defs".equals(schema.getParsingContext().getParent().getCurrentName())
              && ids.containsKey(schema.currentName());
      json.copyCurrentEvent(schema);
      if (definition) {
        Collection<String> known = ids.get(schema.currentName());
        schema.nextToken();
        schema.skipChildren();
        writeChoice(known, json);
      }
    }
  }

  /** No enumeration may be empty. */
  private static void writeChoice(Collection<String> ids, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (ids.isEmpty()) {
      json.writeArrayFieldStart("type");
      json.writeString("string");
    } else {
      json.writeArrayFieldStart("enum");
      for (String id : ids) {
        json.writeString(id);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
