package advisor.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli;
import advisor.rulefile.Changed;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.Schema;
import advisor.rulefile.issue.ReadOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code advisor rules schema}. */
class RulesSchemaCommandTest {

  private static final Path SHIPPED = Path.of("rules/physiotherapy-or-massage.json");
  private static final Path WHOLE = Path.of("src/test/resources/advisor/whole-rules.json");

  /** Keys whose value is an id, or a list of ids, that something else defines. */
  private static final Set<String> REFERENCES =
      Set.of(
          "ref",
          "also",
          "criterion",
          "for",
          "about",
          "go",
          "goIfUnsure",
          "with",
          "condition",
          "question",
          "is",
          "isOneOf",
          "includes",
          "includesAnyOf");

  /** Keys of comparison rows and questions whose own keys are such ids. */
  private static final Set<String> BY_REFERENCE =
      Set.of("texts", "sources", "benefits", "harms", "suppose");

  @TempDir private Path folder;

  private static Schema schemaFor(Path file) {
    return Schema.of(Cli.run("rules", "schema", "--for", file.toString()).out());
  }

  private static JsonNode json(Path file) {
    return Changed.json(read(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRefused(JsonNode file) {
    byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
    return RuleFileReader.read(bytes, "changed.json") instanceof ReadOutcome.Faulty<?>;
  }

  @Test
  void printsTheFileThatStandsBesideTheRules() {
    assertThat(Cli.run("rules", "schema").out())
        .isEqualTo(read(Path.of("rules/advisor-rules-2.schema.json")));
  }

  @Test
  void forAFileItAcceptsThatFileAndSpeaksToEveryEditor() {
    assertThat(schemaFor(SHIPPED).accepts(json(SHIPPED))).isTrue();
    assertThat(schemaFor(WHOLE).accepts(json(WHOLE))).isTrue();
    schemaFor(SHIPPED).speaksToEveryEditor();
    schemaFor(WHOLE).speaksToEveryEditor();
  }

  @Test
  void forAFileItRefusesWhatTheSchemaRefusesAndNothingThatTheReaderAccepts() {
    Schema own = schemaFor(WHOLE);
    for (JsonNode changed : Changed.inOnePlace(json(WHOLE))) {
      if (own.accepts(changed)) {
        assertThat(Schema.OF_RULES.accepts(changed)).as(changed.toString()).isTrue();
      } else {
        assertThat(isRefused(changed)).as(changed.toString()).isTrue();
      }
    }
  }

  @Test
  void forAFileItKnowsEveryIdThatIsReferredTo() {
    Schema own = schemaFor(WHOLE);
    List<JsonNode> all = astray(json(WHOLE));

    assertThat(all).hasSizeGreaterThan(20);
    for (JsonNode astray : all) {
      assertThat(Schema.OF_RULES.accepts(astray)).as(astray.toString()).isTrue();
      assertThat(isRefused(astray)).as(astray.toString()).isTrue();
      assertThat(own.accepts(astray)).as(astray.toString()).isFalse();
    }
  }

  /** The file with each reference in turn leading nowhere. */
  private static List<JsonNode> astray(JsonNode file) {
    List<JsonNode> all = new ArrayList<>();
    for (String pointer : Changed.pointers(file, "")) {
      JsonNode here = file.at(pointer);
      String key = pointer.substring(pointer.lastIndexOf('/') + 1);
      if (here instanceof ArrayNode && REFERENCES.contains(key)) {
        all.add(Changed.with(file, pointer, list -> ((ArrayNode) list).set(0, "nowhere")));
      } else if (here instanceof ObjectNode members) {
        boolean byReference = BY_REFERENCE.contains(key) && !pointer.equals("/sources");
        for (Map.Entry<String, JsonNode> each : members.properties()) {
          if (byReference) {
            all.add(with(file, pointer, "nowhere", each.getValue()));
          } else if (REFERENCES.contains(each.getKey()) && each.getValue().isTextual()) {
            all.add(with(file, pointer, each.getKey(), Changed.json("\"nowhere\"")));
          }
        }
      }
    }
    return all;
  }

  private static JsonNode with(JsonNode file, String pointer, String key, JsonNode value) {
    return Changed.with(file, pointer, object -> ((ObjectNode) object).set(key, value));
  }

  @Test
  void forAFileWithoutWarningSignsNoChoiceIsEmpty() throws IOException {
    ObjectNode rules = (ObjectNode) json(WHOLE);
    rules.putArray("stops");
    rules.putArray("stopOutcomes");
    Path file = Files.writeString(folder.resolve("no-stops.json"), rules.toString());
    Schema own = schemaFor(file);

    assertThat(own.accepts(rules)).isTrue();
    own.speaksToEveryEditor();
  }
}
