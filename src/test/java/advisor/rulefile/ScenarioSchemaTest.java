package advisor.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that editors use must not refuse what the program reads, nor the other way round. */
class ScenarioSchemaTest {

  private static final JsonValue SCHEMA = json(Path.of("rules/advisor-scenario-1.schema.json"));

  private static final String SOUND =
      """
      {"title": "T", "about": "A", "rules": "r", "steps": [{"question": "q", "answer": null}],
       "expect": {"outcome": "o", "strength": null, "reasons": []}}\
      """;

  @Test
  void acceptsEveryShippedScenario() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules/scenarios"))) {
      assertThat(files).allMatch(file -> accepts(SCHEMA, json(file)));
    }
    assertThat(accepts(SCHEMA, json(SOUND))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\": \"T\", | ",
        "\"title\" | \"tilte\"",
        "\"rules\": \"r\" | \"rules\": 1",
        "\"answer\": null | \"answer\": 1",
        "\"answer\": null | \"answer\": [\"a\", \"a\"]",
        "\"answer\": null | \"answer\": null, \"pause\": 601",
        "\"answer\": null | \"answer\": null, \"says\": \"x\"",
        "\"strength\": null | \"strength\": \"strong\"",
        "\"reasons\": [] | \"reasons\": [], \"stop\": []",
        "\"title\" | \"format\": \"advisor-scenario/2\", \"title\"",
      })
  void refusesWhatTheProgramRefuses(String from, String to) {
    String faulty = SOUND.replace(from.strip(), to == null ? "" : to.strip());
    assertThat(faulty).isNotEqualTo(SOUND);
    assertThat(accepts(SCHEMA, json(faulty))).isFalse();
  }

  /** The keywords that the schema uses mean the same from draft-07 to 2020-12. */
  private static boolean accepts(JsonValue schema, JsonValue value) {
    return ((JsonValue.Obj) schema)
        .members().entrySet().stream()
            .allMatch(entry -> keyword(entry.getKey(), entry.getValue().value(), schema, value));
  }

  private static boolean keyword(
      String keyword, JsonValue rule, JsonValue schema, JsonValue value) {
    return switch (keyword) {
      case "$schema", "title", "description", "minimum", "minLength", "minItems" -> true;
      case "type" -> typeOf(value).equals(text(rule));
      case "const" -> value instanceof JsonValue.Text && text(value).equals(text(rule));
      case "enum" -> items(rule).anyMatch(each -> plain(each).equals(plain(value)));
      case "anyOf" -> items(rule).anyMatch(each -> accepts(each, value));
      case "items" -> items(value).allMatch(each -> accepts(rule, each));
      case "uniqueItems" ->
          items(value).map(each -> plain(each)).distinct().count() == items(value).count();
      case "maximum" ->
          !(value instanceof JsonValue.Num number)
              || new BigDecimal(number.digits())
                      .compareTo(new BigDecimal(((JsonValue.Num) rule).digits()))
                  <= 0;
      case "required" -> items(rule).allMatch(each -> members(value).containsKey(text(each)));
      case "properties" ->
          members(value).entrySet().stream()
              .filter(entry -> members(rule).containsKey(entry.getKey()))
              .allMatch(
                  entry ->
                      accepts(members(rule).get(entry.getKey()).value(), entry.getValue().value()));
      case "additionalProperties" ->
          members(members(schema).get("properties").value())
              .keySet()
              .containsAll(members(value).keySet());
      default -> throw new AssertionError("not known to mean the same everywhere: " + keyword);
    };
  }

  private static String typeOf(JsonValue value) {
    if (value instanceof JsonValue.Obj) {
      return "object";
    }
    if (value instanceof JsonValue.Arr) {
      return "array";
    }
    if (value instanceof JsonValue.Text) {
      return "string";
    }
    return value instanceof JsonValue.Num ? "number" : plain(value);
  }

  private static Map<String, JsonValue.Member> members(JsonValue value) {
    return value instanceof JsonValue.Obj object ? object.members() : Map.of();
  }

  private static Stream<JsonValue> items(JsonValue value) {
    return value instanceof JsonValue.Arr list ? list.items().stream() : Stream.of();
  }

  private static String text(JsonValue value) {
    return ((JsonValue.Text) value).value();
  }

  private static String plain(JsonValue value) {
    if (value instanceof JsonValue.Text) {
      return "\"" + text(value) + "\"";
    }
    return value instanceof JsonValue.Null ? "null" : value.kind();
  }

  private static JsonValue json(Path file) {
    try {
      return json(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonValue json(String text) {
    return JsonReader.read(JsonReader.open("test", text.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow();
  }
}
