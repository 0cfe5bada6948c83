package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.rulefile.Issue;
import advisor.rulefile.Read;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The schema of rule files, held against the reader by a validator that is not ours. */
class RulesSchemaTest {

  private static final Path SHIPPED = Path.of("rules/physiotherapy-or-massage.json");
  private static final Path SCHEMA = Path.of("rules/advisor-rules-1.schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a schema cannot know: that what is referred to is there. */
  private static final List<String> BEYOND =
      List.of(
          "unknown question",
          "unknown answer",
          "unknown option",
          "unknown source",
          "unknown criterion",
          "unknown stop outcome",
          "every option needs a text",
          "are needed that are not only compared",
          "no rule can be for an option that is only compared",
          "is no date",
          "'none' means",
          "already taken",
          "clearLead is smaller",
          "asked after it",
          "cannot depend on its own answer");

  private final JsonSchema schema = schema(SpecVersion.VersionFlag.V202012);

  private static JsonSchema schema(SpecVersion.VersionFlag version) {
    return schema(read(SCHEMA), version);
  }

  private static JsonSchema schema(String text, SpecVersion.VersionFlag version) {
    return JsonSchemaFactory.getInstance(version)
        .getSchema(text.replaceFirst("\"\\$schema\".*\n", ""));
  }

  @Test
  void theCommandPrintsTheFileThatStandsBesideTheRules() {
    assertThat(Cli.run("rules", "schema").out()).isEqualTo(read(SCHEMA));
  }

  @Test
  void theShippedRulesFollowIt() throws IOException {
    assertThat(schema.validate(JSON.readTree(read(SHIPPED)))).isEmpty();
  }

  @Test
  void theGoldenCasesFollowItUnlessTheirFaultIsOfForm() throws IOException {
    try (var files = Files.walk(Path.of("src/test/cases/check"))) {
      for (Path file :
          files.filter(path -> Set.of("rules.json", "clean.json").contains(name(path))).toList()) {
        assertThat(schema.validate(JSON.readTree(read(file)))).as(file.toString()).isEmpty();
      }
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  @Test
  void itMeansTheSameToValidatorsOfDraft7() throws IOException {
    JsonSchema older = schema(SpecVersion.VersionFlag.V7);
    for (JsonNode changed : changed()) {
      assertThat(older.validate(changed).isEmpty())
          .as(changed.toString())
          .isEqualTo(schema.validate(changed).isEmpty());
    }
  }

  @Test
  void itAcceptsWhatTheReaderAcceptsAndNothingElseThatItCanKnow() throws IOException {
    List<JsonNode> all = changed();
    List<String> apart = new ArrayList<>();
    int refused = 0;
    for (JsonNode changed : all) {
      List<String> issues = issues(changed);
      boolean follows = schema.validate(changed).isEmpty();
      boolean formal =
          issues.stream().anyMatch(issue -> BEYOND.stream().noneMatch(issue::contains));
      if (follows ? formal : issues.isEmpty()) {
        apart.add(issues + " in " + changed);
      }
      refused += formal ? 1 : 0;
    }
    assertThat(apart).isEmpty();
    assertThat(refused).isGreaterThan(all.size() / 2);
  }

  private static List<String> issues(JsonNode file) {
    Read<RuleFile> read =
        RuleFileReader.read(file.toString().getBytes(StandardCharsets.UTF_8), "changed.json");
    return read instanceof Read.Faulty<RuleFile> faulty
        ? faulty.issues().stream().map(Issue::sentence).collect(Collectors.toList())
        : List.of();
  }

  /**
   * A small rule file with one thing changed: a key gone, a key too many, a value of another kind.
   */
  private static List<JsonNode> changed() throws IOException {
    JsonNode file = JSON.readTree(read(Path.of("src/test/resources/advisor/whole-rules.json")));
    List<JsonNode> all = new ArrayList<>();
    for (String pointer : pointers(file, "")) {
      JsonNode here = file.at(pointer);
      if (here.isObject()) {
        all.add(with(file, pointer, object -> object.put("surprise", true)));
        here.fieldNames()
            .forEachRemaining(key -> all.add(with(file, pointer, object -> object.remove(key))));
        for (String value :
            List.of("\" \"", "7", "0", "true", "[]", "{}", "null", "\"Two Words\"")) {
          here.fieldNames()
              .forEachRemaining(
                  key -> all.add(with(file, pointer, object -> object.set(key, tree(value)))));
        }
      }
    }
    return all;
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode with(JsonNode file, String pointer, Consumer<ObjectNode> change) {
    JsonNode copy = file.deepCopy();
    change.accept((ObjectNode) copy.at(pointer));
    return copy;
  }

  private static List<String> pointers(JsonNode node, String at) {
    List<String> pointers = new ArrayList<>(List.of(at));
    if (node.isObject()) {
      node.properties()
          .forEach(field -> pointers.addAll(pointers(field.getValue(), at + "/" + field.getKey())));
    } else if (node instanceof ArrayNode items) {
      for (int i = 0; i < items.size(); i++) {
        pointers.addAll(pointers(items.get(i), at + "/" + i));
      }
    }
    return pointers;
  }

  @Test
  void forAFileItListsTheIdsOfThatFile() throws IOException {
    String text = Cli.run("rules", "schema", "--for", SHIPPED.toString()).out();
    JsonSchema own = schema(text, SpecVersion.VersionFlag.V202012);
    JsonNode rules = JSON.readTree(read(SHIPPED));

    assertThat(own.validate(rules)).isEmpty();
    assertThat(text).contains("\"emergency-signs\"", "\"doctor-soon\"", "\"acp-2017\"");
    JsonNode wrong = with(rules, "/rules/0", rule -> rule.put("for", "physiotherapie"));
    assertThat(schema.validate(wrong)).isEmpty();
    assertThat(own.validate(wrong)).isNotEmpty();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
