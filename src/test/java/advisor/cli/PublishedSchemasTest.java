package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code advisor schema}, and the schemas themselves. */
class PublishedSchemasTest {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  /** Those of files that people write have the names that people write. */
  private static final Set<String> OF_FILES = Set.of("rules", "scenario", "answers");

  /** Tells, after the last test of all, how many documents were held against which schema. */
  @RegisterExtension
  static final BeforeAllCallback COUNTED =
      context ->
          context
              .getRoot()
              .getStore(ExtensionContext.Namespace.GLOBAL)
              .put(PublishedSchemas.class, (AutoCloseable) PublishedSchemasTest::tellTheCount);

  private static void tellTheCount() {
    Map<String, Long> held = new TreeMap<>();
    PublishedSchemas.names().forEach(name -> held.put(name, PublishedSchemas.held(name)));
    long all = held.values().stream().mapToLong(Long::longValue).sum();
    System.out.println(all + " documents held against their schemas: " + held);
  }

  private static final Path ANSWERED = Path.of("src/test/resources/advisor/cli/results");

  @Test
  void theCommandPrintsEachAndNamesAll() throws IOException {
    List<String> named =
        Cli.run("schema").out().lines().map(line -> line.replaceAll(" .*", "")).toList();

    assertThat(named).containsExactlyInAnyOrderElementsOf(PublishedSchemas.names());
    for (String name : named) {
      assertThat(Cli.run("schema", name).out())
          .isEqualTo(Files.readString(PublishedSchemas.file(name)));
    }
    assertThat(Cli.run("rules", "schema").out()).isEqualTo(Cli.run("schema", "rules").out());
  }

  @Test
  void anotherNameIsAnError() {
    assertThat(Cli.run("schema", "finding"))
        .isEqualTo(
            new Cli.Ran(
                2,
                "",
                """
                error: 'finding' is not a value of schema: did you mean 'findings'?
                  allowed: rules, scenario, answers, result, batch-line, unusable-line, summary, \
                findings, diff, comparison, questionnaire, error
                """));
  }

  @Test
  void eachIsASchemaOfItsDraft() {
    com.networknt.schema.Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(DRAFT));
    for (String name : PublishedSchemas.names()) {
      JsonNode schema = PublishedSchemas.text(PublishedSchemas.file(name));
      assertThat(schema.path("$schema").asText()).as(name).isEqualTo(DRAFT);
      assertThat(meta.validate(schema)).as(name).isEmpty();
      assertThat(schema.path("$id").asText()).startsWith("urn:advisor:" + name);
    }
    assertThat(meta.validate(PublishedSchemas.text(ANSWERED.resolve("compare.json")))).isEmpty();
  }

  /** Each change makes the result of a scenario contradict itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chest-pain-with-a-sore-shoulder | stops | []
          chest-pain-with-a-sore-shoulder | strength | "clear"
          chest-pain-with-a-sore-shoulder | tied | ["massage"]
          chest-pain-with-a-sore-shoulder | kind | "recommendation"
          stress-after-a-hard-month | strength | null
          stress-after-a-hard-month | kind | "unknown"
          stress-after-a-hard-month | kind | "either"
          stress-after-a-hard-month | kind | "stop"
          stress-after-a-hard-month | reasons | []
          stress-after-a-hard-month | tied | ["massage", "physiotherapy"]
          sore-legs-after-a-marathon | strength | "slight"
          sore-legs-after-a-marathon | tied | ["massage"]
          sore-legs-after-a-marathon | kind | "recommendation"
          sore-legs-after-a-marathon | outcome | "massage"
          """)
  void noResultContradictsItself(String scenario, String key, String value) {
    String file = "rules/scenarios/" + scenario + ".json";
    String told = Cli.run("ask", "--no-input", "--answers", file, "--format", "json").out();
    ObjectNode result = (ObjectNode) PublishedSchemas.json(told);
    ObjectNode line = result.deepCopy().put("line", 1);
    assertThat(PublishedSchemas.faults("result", result)).isEmpty();
    assertThat(PublishedSchemas.faults("batch-line", line)).isEmpty();

    result.set(key, PublishedSchemas.json(value));
    line.set(key, PublishedSchemas.json(value));

    assertThat(PublishedSchemas.faults("result", result)).isNotEmpty();
    assertThat(PublishedSchemas.faults("batch-line", line)).isNotEmpty();
  }

  @Test
  void noObjectTakesAKeyThatIsNotNamed() {
    for (String name : PublishedSchemas.names()) {
      for (JsonNode schema : schemas(PublishedSchemas.text(PublishedSchemas.file(name)))) {
        assertThat(!schema.has("properties") || closed(schema)).as("%s: %s", name, schema).isTrue();
      }
    }
  }

  private static boolean closed(JsonNode schema) {
    return schema.has("additionalProperties") || !schema.has("type");
  }

  /** A list is a list everywhere, an object an object, a number a number. */
  @Test
  void oneKeyMeansOneThingInEveryFormatThatIsWritten() {
    Map<String, Map<String, String>> families = new TreeMap<>();
    for (String name : PublishedSchemas.names()) {
      if (OF_FILES.contains(name)) {
        continue;
      }
      JsonNode whole = PublishedSchemas.text(PublishedSchemas.file(name));
      for (JsonNode schema : schemas(whole)) {
        for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
          if (each.getValue().isEmpty()) {
            continue; // only named
          }
          families
              .computeIfAbsent(each.getKey(), key -> new TreeMap<>())
              .put(family(each.getValue(), whole), name);
        }
      }
    }
    families.get("id").clear(); // a line's is whatever the input has
    families.forEach(
        (key, kinds) -> assertThat(kinds.size()).as("%s: %s", key, kinds).isLessThan(2));
    assertThat(families).hasSizeGreaterThan(80);
  }

  private static String family(JsonNode schema, JsonNode whole) {
    if (schema.has("$ref")) {
      return family(whole.at(schema.get("$ref").asText().substring(1)), whole);
    }
    for (JsonNode part : schema.path("anyOf")) {
      if (!part.path("type").asText().equals("null")) {
        return family(part, whole);
      }
    }
    if (schema.has("enum") || schema.has("const")) {
      return "string";
    }
    if (schema.has("oneOf") && !schema.has("type")) {
      return "object";
    }
    JsonNode type = schema.get("type");
    return type.isArray() ? type.get(0).asText() : type.asText();
  }

  @Test
  void whatFormatsShareIsTheSameInAll() {
    Map<String, JsonNode> shared = new TreeMap<>();
    for (String name : PublishedSchemas.names()) {
      if (!OF_FILES.contains(name)) {
        JsonNode whole = PublishedSchemas.text(PublishedSchemas.file(name));
        for (Map.Entry<String, JsonNode> each : whole.path("$defs").properties()) {
          JsonNode other = shared.putIfAbsent(each.getKey(), each.getValue());
          assertThat(other == null || other.equals(each.getValue())).as(each.getKey()).isTrue();
        }
      }
    }
    assertThat(shared).containsKeys("answers", "source", "fault", "rules", "reason");
  }

  /** Every object with keywords in it that may be a schema. */
  private static List<JsonNode> schemas(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node instanceof ObjectNode) {
      all.add(node);
    }
    node.forEach(inner -> all.addAll(schemas(inner)));
    return all;
  }

  @Test
  void everyGoldenFollowsItsSchema() throws IOException {
    try (Stream<Path> files = Files.list(ANSWERED)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        ObjectNode golden = (ObjectNode) PublishedSchemas.text(file);
        if (golden.get("rules") instanceof ObjectNode rules) {
          rules.put("sha256", "0".repeat(64));
        }
        String format = golden.get("format").asText();
        PublishedSchemas.hold(format.replaceAll("^advisor-|/[0-9]+$", ""), golden);
      }
    }
    for (Path file : Scenarios.files()) {
      PublishedSchemas.hold("scenario", PublishedSchemas.text(file));
    }
  }

  @Test
  void everyFormatThatIsWrittenIsSeen() {
    String answers =
        "{\"id\":1,\"goal\":[\"stress\"],\"emergency-signs\":[\"chest-pain\"]}\n{\"goal\":7}\n";
    String rules = "rules/physiotherapy-or-massage.json";
    Cli.piped(answers).with("batch", "--fields", "all,answers.goal", "--unusable", "inline");
    Cli.piped(answers).with("batch", "--summary");
    Cli.run("ask", "--answer", "emergency-signs=chest-pain", "--no-input", "--format", "json");
    Cli.run("ask", "--no-input", "--format", "json");
    Cli.run("compare", "--format", "json");
    Cli.run("rules", "check", "--format", "json");
    Cli.run("rules", "diff", rules, rules, "--format", "json");
    Cli.run("rules", "print", "--format", "json");

    for (String name : PublishedSchemas.names()) {
      if (!OF_FILES.contains(name)) {
        assertThat(PublishedSchemas.held(name)).as(name).isPositive();
      }
    }
    PublishedSchemas.hold("answers", PublishedSchemas.json(answers.lines().findFirst().get()));
    PublishedSchemas.hold("rules", PublishedSchemas.text(Path.of(rules)));
  }
}
