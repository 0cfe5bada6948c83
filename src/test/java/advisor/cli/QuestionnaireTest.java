package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code advisor rules print --format json}, held against the rule file as it is written. */
class QuestionnaireTest {

  private static final String SHIPPED = "rules/physiotherapy-or-massage.json";
  private static final String WHOLE = "src/test/resources/advisor/whole-rules.json";

  private static JsonNode told(String file) {
    return PublishedSchemas.json(Cli.run("rules", "print", file, "--format", "json").out());
  }

  /** A list of one answer says the same as that answer. */
  private static JsonNode file(String file) {
    return PublishedSchemas.json(
        PublishedSchemas.text(Path.of(file))
            .toString()
            .replaceAll("\"includesAnyOf\":\\[(\"[^\"]*\")]", "\"includes\":$1")
            .replaceAll("\"isOneOf\":\\[(\"[^\"]*\")]", "\"is\":$1"));
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<JsonNode> each(JsonNode list, String key) {
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode item : list) {
      values.add(item.path(key).isNull() ? item.path("absent") : item.path(key));
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {SHIPPED, WHOLE})
  void everyQuestionIsAskedAsTheFileAsksIt(String name) {
    JsonNode told = told(name).get("questions");
    JsonNode written = file(name).get("questions");

    assertThat(each(told, "question")).isEqualTo(each(written, "id"));
    for (String key : List.of("topic", "ask", "why", "choose", "none", "askWhen")) {
      assertThat(each(told, key)).as(key).isEqualTo(each(written, key));
    }
    for (int i = 0; i < written.size(); i++) {
      JsonNode answers = written.get(i).get("answers");
      assertThat(each(told.get(i).get("choices"), "answer").stream().map(JsonNode::asText))
          .containsExactlyElementsOf(names(answers));
      assertThat(each(told.get(i).get("choices"), "label")).containsExactlyElementsOf(answers);
      assertThat(told.get(i).get("notSure").booleanValue())
          .isEqualTo(!written.get(i).path("mustAnswer").asBoolean());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SHIPPED, WHOLE})
  void everyStopStandsWithItsConditionAndItsSource(String name) {
    for (String kind : List.of("stop", "caution", "remark")) {
      JsonNode told = told(name).get(kind + "s");
      JsonNode written = file(name).path(kind + "s");

      assertThat(each(told, kind)).isEqualTo(each(written, "id"));
      for (String key : List.of("when", "go", "ifUnsure", "level", "because", "say", "about")) {
        assertThat(each(told, key)).as(kind + " " + key).isEqualTo(each(written, key));
      }
      assertThat(each(told, "source")).isEqualTo(each(written, "source"));
    }
    assertThat(each(told(name).get("conditions"), "when"))
        .hasSameSizeAs(file(name).path("conditions"));
  }

  @ParameterizedTest
  @ValueSource(strings = {SHIPPED, WHOLE})
  void everyPlaceThatAStopLeadsToSaysWhatToDo(String name) {
    JsonNode told = told(name);
    List<String> outcomes =
        each(told.get("guidance"), "outcome").stream().map(JsonNode::asText).toList();

    assertThat(outcomes).contains("either", "unknown").doesNotHaveDuplicates();
    for (String key : List.of("go", "goIfUnsure")) {
      assertThat(outcomes)
          .containsAll(each(told.get("stops"), key).stream().map(JsonNode::asText).toList());
    }
    assertThat(each(told.get("sources"), "ref").stream().map(JsonNode::asText))
        .containsExactlyElementsOf(names(file(name).get("sources")));
  }
}
