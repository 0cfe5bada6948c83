package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.check.report.Fault;
import advisor.cli.Cli.Ran;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code rules/README.md} shows is true: its whole file is sound, its commands run, and each
 * of its examples is the fault, or its mending, of the golden case of that check.
 */
class RulesReadmeTest {

  private static final Path README = Path.of("rules/README.md");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FENCE =
      Pattern.compile("(?m)^#### ([a-z-]+)$|^ *```(\\w+)( [a-z -]+)?\\n([\\s\\S]*?)^ *```$");

  @TempDir private Path folder;

  /** A fenced block, and the check under which it stands. */
  private record Fence(String check, String language, String words, String text) {}

  private static List<Fence> fences() throws IOException {
    List<Fence> fences = new ArrayList<>();
    String check = "";
    for (Matcher match = FENCE.matcher(Files.readString(README)); match.find(); ) {
      if (match.group(1) != null) {
        check = match.group(1);
      } else {
        String words = match.group(3) == null ? "" : match.group(3).strip();
        fences.add(new Fence(check, match.group(2), words, match.group(4)));
      }
    }
    return fences;
  }

  @Test
  void everyCheckHasAParagraphWithAnExample() throws IOException {
    String text = Files.readString(README);
    assertThat(text).contains("#### unreadable\n\n**");
    for (Fault fault : Fault.values()) {
      assertThat(text).contains("#### " + fault.id() + "\n\n**");
      assertThat(fences()).as(fault.id()).anyMatch(fence -> fence.check().equals(fault.id()));
    }
  }

  @Test
  void theWholeFileIsSound() throws IOException {
    Fence whole =
        fences().stream().filter(fence -> fence.words().equals("whole")).findFirst().get();
    Path file = folder.resolve("rules.json");
    Files.writeString(file, whole.text());

    Ran ran = Cli.run("rules", "check", file.toString(), "--strict");
    assertThat(ran.out()).contains("0 errors, ");
    assertThat(ran.code()).isZero();
  }

  @Test
  void everyExampleIsTheFaultOrTheMendingOfItsGoldenCase() throws IOException {
    int examples = 0;
    for (Fence fence : fences()) {
      if (fence.language().equals("json") && !fence.words().equals("whole")) {
        String[] words = fence.words().split(" ");
        String check = words.length > 1 ? words[1] : fence.check();
        JsonNode example = JSON.readTree(fence.text());
        assertThat(has(check, "rules.json", example)).as("%s", fence).isEqualTo(isWrong(words));
        assertThat(has(check, "clean.json", example)).as("%s", fence).isEqualTo(!isWrong(words));
        examples++;
      }
    }
    assertThat(examples).isGreaterThan(14);
  }

  private static boolean isWrong(String[] words) {
    assertThat(words[0]).isIn("wrong", "right");
    return words[0].equals("wrong");
  }

  /** Whether a case's file holds the example, where nothing but the fault is looked at. */
  private static boolean has(String check, String file, JsonNode example) throws IOException {
    JsonNode rules = JSON.readTree(Path.of("src/test/cases/check", check, file).toFile());
    for (String part : part(check)) {
      if (holds(rules.path(part), example)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> part(String check) {
    return switch (check) {
      case "masked-by-stop" -> List.of("rules");
      case "unsourced-stop" -> List.of("stops");
      case "knife-edge" -> List.of("decision");
      default ->
          List.of(
              "questions",
              "stops",
              "cautions",
              "rules",
              "decision",
              "review",
              "stopOutcomes",
              "accepted");
    };
  }

  private static boolean holds(JsonNode node, JsonNode example) {
    if (node.equals(example)) {
      return true;
    }
    for (JsonNode child : node) {
      if (holds(child, example)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyConditionOfTheTableIsOne() throws IOException {
    String whole =
        fences().stream().filter(fence -> fence.words().equals("whole")).findFirst().get().text();
    String condition = "{\"question\": \"goal\", \"isOneOf\": [\"pain\", \"both\"]}";
    assertThat(whole).contains(condition);
    Matcher rows = Pattern.compile("(?m)^\\| `(\\{.*\\})` \\|").matcher(Files.readString(README));
    int count = 0;
    for (; rows.find(); count++) {
      Path file = folder.resolve("rules.json");
      Files.writeString(file, whole.replace(condition, rows.group(1)));
      assertThat(Cli.run("rules", "check", file.toString()).code())
          .as(rows.group(1))
          .isNotEqualTo(65);
    }
    assertThat(count).isEqualTo(10);
  }

  @Test
  void everyKeyOfTheSchemaStandsInATableWithAnExample() throws IOException {
    JsonNode schema = JSON.readTree(Path.of("rules/advisor-rules-2.schema.json").toFile());
    Set<String> keys = new TreeSet<>();
    for (JsonNode properties : schema.findValues("properties")) {
      properties.fieldNames().forEachRemaining(keys::add);
    }
    Set<String> told = new HashSet<>();
    for (String line : Files.readAllLines(README)) {
      if (line.startsWith("| `")) {
        Matcher names = Pattern.compile("`([$a-zA-Z]+)`").matcher(line);
        names.results().forEach(name -> told.add(name.group(1)));
      }
    }

    assertThat(keys).hasSizeGreaterThan(60);
    assertThat(told).containsAll(keys);
  }

  /** An example is what could stand there, so it is JSON. */
  @Test
  void everyRowOfAKeyTableEndsWithAnExample() throws IOException {
    boolean keys = false;
    int examples = 0;
    for (String line : Files.readAllLines(README)) {
      keys = line.startsWith("|") && (keys || line.matches("[|] (top )?key .*"));
      if (keys && line.startsWith("| `")) {
        String[] cells = line.split(" [|]( |$)", -1);
        assertThat(cells).as(line).hasSize(4);
        if (!cells[2].equals("see below")) {
          String example = cells[2].replaceAll("^`|`.*$", "");
          assertThat(JSON.readTree(example).isMissingNode()).as(line).isFalse();
          examples++;
        }
      }
    }
    assertThat(examples).isGreaterThan(50);
  }

  @Test
  void theWholeFileHasACautionARemarkAndAnAcceptance() throws IOException {
    Fence whole =
        fences().stream().filter(fence -> fence.words().equals("whole")).findFirst().get();
    for (String key : List.of("cautions", "remarks", "accepted", "conditions")) {
      assertThat(JSON.readTree(whole.text()).path(key)).as(key).isNotEmpty();
    }
  }

  @Test
  void everyCommandRuns() throws IOException {
    Files.copy(Path.of("rules/physiotherapy-or-massage.json"), folder.resolve("my-rules.json"));
    for (Fence fence : fences()) {
      if (fence.language().equals("sh")) {
        for (String line : fence.text().strip().split("\n")) {
          Ran ran =
              Cli.run(
                  Stream.of(line.strip().split(" "))
                      .skip(1)
                      .map(this::placed)
                      .toArray(String[]::new));
          assertThat(ran.code()).as("%s: %s", line, ran.err()).isZero();
        }
      }
    }
  }

  /** A word of a command, where it is a file, as the path that it has from here. */
  private String placed(String word) {
    if (word.matches("my-.*[.].*")) {
      return folder.resolve(word).toString();
    }
    return word.matches("physiotherapy-or-massage.json|scenarios") ? "rules/" + word : word;
  }
}
