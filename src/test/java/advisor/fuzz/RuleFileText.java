package advisor.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What a rule file says, as {@link RuleFileMeaning} would write it, read by a parser that shares
 * nothing with the program's reader; and the way back.
 */
final class RuleFileText {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What is an object by id in a file, and a list in the meaning. */
  private static final List<String> BY_ID = List.of("sources", "options", "conditions");

  private RuleFileText() {}

  static ObjectNode meaning(String text) throws JsonProcessingException {
    ObjectNode file = (ObjectNode) MAPPER.readTree(text);
    file.remove("$schema");
    file.withObjectProperty("conditions");
    BY_ID.forEach(key -> file.set(key, listed(file.get(key))));
    complete(file, "remarks");
    file.get("conditions").forEach(it -> ((ObjectNode) it).set("when", condition(it.get("when"))));
    file.get("options").forEach(option -> complete((ObjectNode) option, "next", "watch", "ask"));
    file.get("options").forEach(option -> absent((ObjectNode) option, "comparedOnly", false));
    file.get("stopOutcomes").forEach(outcome -> complete((ObjectNode) outcome, "next", "watch"));
    file.get("comparison").forEach(row -> row((ObjectNode) row));
    complete((ObjectNode) file.get("decision").get("either"), "next", "watch");
    complete((ObjectNode) file.get("decision").get("unknown"), "next", "watch");
    file.get("questions").forEach(question -> question((ObjectNode) question));
    for (String key : List.of("stops", "cautions", "remarks", "rules")) {
      file.get(key).forEach(it -> conditional((ObjectNode) it));
    }
    complete(file, "accepted");
    return file;
  }

  private static ArrayNode listed(JsonNode byId) {
    ArrayNode list = JSON.arrayNode();
    for (Map.Entry<String, JsonNode> entry : byId.properties()) {
      ObjectNode item = list.addObject().put("id", entry.getKey());
      if (entry.getValue() instanceof ObjectNode object) {
        item.setAll(object);
      } else {
        item.set("text", entry.getValue());
      }
    }
    return list;
  }

  private static void complete(ObjectNode node, String... lists) {
    for (String key : lists) {
      if (!node.has(key)) {
        node.putArray(key);
      }
    }
  }

  private static void absent(ObjectNode node, String key, boolean value) {
    if (!node.has(key)) {
      node.put(key, value);
    }
  }

  private static void absent(ObjectNode node, String key, String value) {
    if (!node.has(key)) {
      node.put(key, value);
    }
  }

  private static void row(ObjectNode row) {
    ArrayNode options = JSON.arrayNode();
    for (String key : List.of("benefits", "harms")) {
      if (row.has(key)) {
        row.put("kind", key);
        row.remove(key).properties().forEach(it -> said(it.getKey(), it.getValue(), options));
      }
    }
    if (row.has("texts")) {
      row.put("kind", "criterion");
      JsonNode whole = row.remove("source");
      JsonNode own = row.has("sources") ? row.remove("sources") : JSON.objectNode();
      for (Map.Entry<String, JsonNode> text : row.remove("texts").properties()) {
        ObjectNode statement = JSON.objectNode();
        statement.set("text", text.getValue());
        statement.set("source", own.has(text.getKey()) ? own.get(text.getKey()) : whole);
        said(text.getKey(), JSON.arrayNode().add(statement), options);
      }
    }
    row.set("options", options);
  }

  private static void said(String option, JsonNode statements, ArrayNode options) {
    ArrayNode said = options.addObject().put("id", option).putArray("said");
    for (JsonNode each : statements) {
      ObjectNode statement = each.deepCopy();
      complete((ObjectNode) statement.get("source"), "also");
      said.add(statement);
    }
  }

  private static void question(ObjectNode question) {
    absent(question, "topic", question.get("ask").textValue());
    question.set("answers", listed(question.get("answers")));
    question.set(
        "askWhen",
        question.has("askWhen")
            ? condition(question.get("askWhen"))
            : JSON.objectNode().set("all", JSON.arrayNode()));
    absent(question, "mustAnswer", false);
    question.set(
        "suppose", question.has("suppose") ? listed(question.get("suppose")) : JSON.arrayNode());
  }

  private static void conditional(ObjectNode node) {
    node.set("when", condition(node.get("when")));
    complete((ObjectNode) node.get("source"), "also");
  }

  private static ObjectNode condition(JsonNode condition) {
    ObjectNode meaning = JSON.objectNode();
    for (Map.Entry<String, JsonNode> entry : condition.properties()) {
      switch (entry.getKey()) {
        case "question" -> meaning.set("question", entry.getValue());
        case "not" -> meaning.set("not", condition(entry.getValue()));
        case "condition", "atLeast" -> meaning.set(entry.getKey(), entry.getValue());
        case "all", "any", "of" -> {
          ArrayNode parts = meaning.putArray(entry.getKey());
          entry.getValue().forEach(part -> parts.add(condition(part)));
        }
        case "is", "includes" -> meaning.putArray("anyOf").add(entry.getValue());
        case "isOneOf", "includesAnyOf" -> meaning.set("anyOf", entry.getValue());
        default -> throw new AssertionError("a condition with " + entry.getKey());
      }
    }
    return meaning;
  }

  /** A file that says this, in the words of files. */
  static String of(ObjectNode meaning) {
    ObjectNode file = meaning.deepCopy();
    file.get("comparison").forEach(row -> writtenRow((ObjectNode) row));
    for (JsonNode named : file.get("conditions")) {
      ((ObjectNode) named).set("when", written(named.get("when"), file));
    }
    for (JsonNode each : file.get("questions")) {
      ObjectNode question = (ObjectNode) each;
      question.set("answers", keyed(question.get("answers")));
      question.set("suppose", keyed(question.get("suppose")));
      if (question.get("askWhen").path("all").isEmpty() && question.get("askWhen").has("all")) {
        question.remove("askWhen");
      } else {
        question.set("askWhen", written(question.get("askWhen"), file));
      }
    }
    for (String key : List.of("stops", "cautions", "remarks", "rules")) {
      file.get(key).forEach(it -> ((ObjectNode) it).set("when", written(it.get("when"), file)));
    }
    BY_ID.forEach(key -> file.set(key, keyed(file.get(key))));
    return file.toPrettyString();
  }

  private static void writtenRow(ObjectNode row) {
    String kind = row.remove("kind").textValue();
    JsonNode options = row.remove("options");
    if (!kind.equals("criterion")) {
      ObjectNode statements = row.putObject(kind);
      options.forEach(it -> statements.set(it.get("id").textValue(), it.get("said")));
      return;
    }
    ObjectNode texts = row.putObject("texts");
    ObjectNode sources = row.putObject("sources");
    for (JsonNode option : options) {
      JsonNode statement = option.get("said").get(0);
      texts.set(option.get("id").textValue(), statement.get("text"));
      sources.set(option.get("id").textValue(), statement.get("source"));
      row.set("source", statement.get("source"));
    }
  }

  private static ObjectNode keyed(JsonNode list) {
    ObjectNode keyed = JSON.objectNode();
    for (JsonNode each : list) {
      ObjectNode item = each.deepCopy();
      String id = item.remove("id").textValue();
      keyed.set(id, item.has("text") ? item.get("text") : item);
    }
    return keyed;
  }

  private static ObjectNode written(JsonNode condition, ObjectNode file) {
    ObjectNode written = JSON.objectNode();
    for (String key : List.of("condition", "atLeast")) {
      if (condition.has(key)) {
        written.set(key, condition.get(key));
      }
    }
    for (String key : List.of("all", "any", "of")) {
      if (condition.has(key)) {
        ArrayNode parts = written.putArray(key);
        condition.get(key).forEach(part -> parts.add(written(part, file)));
      }
    }
    if (condition.has("not")) {
      written.set("not", written(condition.get("not"), file));
    }
    if (condition.has("question")) {
      String question = condition.get("question").textValue();
      JsonNode answers = condition.get("anyOf");
      boolean many = false;
      for (JsonNode each : file.get("questions")) {
        many |=
            each.get("id").textValue().equals(question)
                && each.get("choose").textValue().equals("many");
      }
      written.put("question", question);
      if (answers == null) {
        return written;
      }
      if (answers.size() == 1) {
        written.set(many ? "includes" : "is", answers.get(0));
      } else {
        written.set(many ? "includesAnyOf" : "isOneOf", answers);
      }
    }
    return written;
  }
}
