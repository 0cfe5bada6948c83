package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published schemas in the hands of a validator that is not ours, and every document that any
 * test of a command line makes held against them.
 */
public final class PublishedSchemas {

  private static final Path RULES = Path.of("rules");
  private static final Path FOLDER = Path.of("src/main/resources/advisor/schemas");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** So many lines of one run are held against their schema; more would say the same. */
  private static final int MOST_LINES = 200;

  private static final Map<String, LongAdder> HELD = new ConcurrentHashMap<>();
  private static final Map<String, Schema> SCHEMAS =
      Stream.of(
              "answers",
              "result",
              "batch-line",
              "unusable-line",
              "summary",
              "findings",
              "diff",
              "comparison",
              "questionnaire",
              "error",
              "rules",
              "scenario")
          .collect(Collectors.toMap(name -> name, name -> schema(text(file(name)))));

  private PublishedSchemas() {}

  /** The file that holds the schema of a format. */
  static Path file(String name) {
    return switch (name) {
      case "rules" -> RULES.resolve("advisor-rules-2.schema.json");
      case "scenario" -> RULES.resolve("advisor-scenario-1.schema.json");
      default -> FOLDER.resolve(name + ".schema.json");
    };
  }

  static Set<String> names() {
    return SCHEMAS.keySet();
  }

  private static Schema schema(JsonNode text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  static JsonNode text(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many documents of a format were held against its schema so far. */
  static long held(String name) {
    return HELD.getOrDefault(name, new LongAdder()).sum();
  }

  /** Fails where a document does not follow the schema of its format. */
  static void hold(String name, JsonNode document) {
    assertThat(faults(name, document)).as("%s: %s", name, document).isEmpty();
    HELD.computeIfAbsent(name, each -> new LongAdder()).increment();
  }

  /** In what a document does not follow the schema of a format. */
  static List<?> faults(String name, JsonNode document) {
    return SCHEMAS.get(name).validate(document);
  }

  /** Whatever a run wrote that is JSON of ours: one document, a list of them, or one a line. */
  static void hold(Cli.Ran ran, String... arguments) {
    List<String> words = Arrays.asList(arguments);
    if (words.contains("schema") || words.contains("--cast") || words.contains("sarif")) {
      return;
    }
    if (words.contains("batch")) {
      lines(ran.out());
    } else if (ran.out().startsWith("{")) {
      document(ran.out());
    } else if (words.contains("check") && ran.out().startsWith("[")) {
      hold("findings", json(ran.out()));
    }
    lines(ran.err());
    List<String> told = ran.err().lines().filter(PublishedSchemas::isError).toList();
    if (told.isEmpty()) {
      assertThat(ran.code() > 1 && asksForJson(words)).as("%s", words).isFalse();
    } else {
      assertThat(ran.code()).as("%s", words).isGreaterThan(1);
      String last = "{\"format\":\"advisor-error/1\",\"exit\":" + ran.code() + ",";
      assertThat(told).as("%s", words).singleElement().asString().startsWith(last);
      assertThat(ran.err().stripTrailing()).endsWith(told.get(0));
    }
  }

  /** What is told before the object for programs, which ends it and follows its schema. */
  public static String forPeople(String err) {
    int last = err.stripTrailing().lastIndexOf('\n') + 1;
    if (!isError(err.substring(last))) {
      return err;
    }
    document(err.substring(last));
    return err.substring(0, last);
  }

  private static boolean isError(String line) {
    return line.startsWith("{\"format\":\"advisor-error/1\"");
  }

  private static boolean asksForJson(List<String> words) {
    int end = words.indexOf("--");
    String options = " " + String.join(" ", words.subList(0, end < 0 ? words.size() : end)) + " ";
    return options.startsWith(" batch ")
        ? !options.matches(".* --to[= ]csv .*")
        : options.matches(".* --format[= ]json .*");
  }

  private static void lines(String text) {
    text.lines()
        .filter(line -> line.startsWith("{\""))
        .limit(MOST_LINES)
        .forEach(PublishedSchemas::document);
  }

  private static void document(String text) {
    JsonNode json = json(text);
    hold(format(json), json);
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  private static String format(JsonNode json) {
    String format = json.path("format").asText();
    if (json.path("kind").asText().equals("unusable")) {
      return "unusable-line";
    }
    return json.has("line") ? "batch-line" : format.replaceAll("^advisor-|/[0-9]+$", "");
  }
}
