package advisor.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli;
import advisor.render.json.ResultKey;
import advisor.rulefile.json.Characters;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No id of a rule file can be taken for a key of what is written. */
class ReservedIdsTest {

  private static final Path SCHEMA = Path.of("rules/advisor-rules-2.schema.json");

  @Test
  void theSchemaRefusesTheSameIds() {
    JsonNode schema = Changed.json(new String(Sample.bytes(SCHEMA), StandardCharsets.UTF_8));

    assertThat(refused(schema, "newQuestionId")).isEqualTo(ReservedIds.FOR_QUESTIONS);
    assertThat(refused(schema, "resultId"))
        .containsExactlyInAnyOrderElementsOf(ReservedIds.FOR_OUTCOMES);
    assertThat(refused(schema, "newAnswerId")).isEqualTo(ReservedIds.FOR_ANSWERS);
  }

  private static List<String> refused(JsonNode schema, String definition) {
    List<String> ids = new ArrayList<>();
    for (JsonNode part : schema.at("/$defs/" + definition + "/allOf")) {
      part.at("/not/enum").forEach(id -> ids.add(id.textValue()));
    }
    return ids;
  }

  @Test
  void everyKeyByWhichAFileOfAnswersIsRecognisedIsRefusedForAQuestion() {
    assertThat(ReservedIds.FOR_QUESTIONS).contains("steps", "format", "answers");
  }

  /** Every key that a batch writes, for a line that can be used and for one that cannot. */
  @Test
  void everyKeyThatABatchWritesIsRefusedForAQuestion() {
    String lines =
        "{\"id\": 1, \"goal\": [\"stress\"], \"emergency-signs\": [\"chest-pain\"]}\n{\"goal\": 7}\n";
    Set<String> keys = new TreeSet<>();
    String fields =
        Arrays.stream(ResultKey.values()).map(ResultKey::id).collect(Collectors.joining(","));
    String written = Cli.piped(lines).with("batch", "--from", "json", "--fields", fields).out();
    for (String line : written.lines().toList()) {
      Changed.json(line).fieldNames().forEachRemaining(keys::add);
    }

    assertThat(keys).hasSizeGreaterThan(10);
    keys.removeIf(key -> !Characters.isKebabCase(key));
    assertThat(ReservedIds.FOR_QUESTIONS).containsAll(keys);
  }
}
