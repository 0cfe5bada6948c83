package advisor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RandomBooks;
import advisor.model.RuleBook;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.issue.ReadOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whatever a rule file is made of: it is refused with places, or means what it says. */
class RuleFileFuzzTest {

  private static final byte[] SMALL = bytes("src/test/resources/advisor/rulefile/valid.json");
  private static final byte[] SHIPPED = bytes("rules/physiotherapy-or-massage.json");
  private static final JsonNode TREE = tree(SMALL);

  static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static JsonNode tree(byte[] json) {
    try {
      return RuleFileText.MAPPER.readTree(json);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theShippedRulesMeanWhatTheySay() throws IOException {
    assertThat(accepts(SHIPPED)).isTrue();
    assertThat(accepts(SMALL)).isTrue();
  }

  @Test
  void cutOffAtAnyByte() throws IOException {
    for (int length = 0; length < SMALL.length - 1; length++) {
      assertThat(accepts(java.util.Arrays.copyOf(SMALL, length))).as("%d bytes", length).isFalse();
    }
  }

  @Test
  void brokenInItsBytes() {
    Tries.Count count =
        Tries.of(
            "rule files broken in their bytes",
            2000,
            random -> accepts(Noise.mutated(random.nextInt(20) == 0 ? SHIPPED : SMALL, random)));

    assertThat(count.accepted()).isPositive();
    assertThat(count.refused()).isPositive();
  }

  @Test
  void brokenInItsWords() {
    Tries.Count count =
        Tries.of(
            "rule files broken in their words",
            2000,
            random -> accepts(TreeNoise.mutated(TREE, random).toPrettyString().getBytes(UTF_8)));

    assertThat(count.accepted()).isPositive();
    assertThat(count.refused()).isPositive();
  }

  @Test
  void madeUpAndWrittenDown() {
    Tries.Count count =
        Tries.of(
            "rule files made up",
            300,
            random -> {
              RuleBook book = new RandomBooks(random.nextLong()).book();
              ObjectNode meaning = completed(RuleFileMeaning.of(book));
              byte[] file = RuleFileText.of(meaning).getBytes(UTF_8);
              RuleBook read = book(RuleFileReader.read(file, "made-up.json"));
              assertThat(read.rules()).isEqualTo(book.rules());
              assertThat(RuleFileMeaning.of(read)).isEqualTo(meaning);
              return true;
            });

    assertThat(count.refused()).isZero();
  }

  /** With the source and the comparison that the rules of a made-up book name. */
  static ObjectNode completed(ObjectNode meaning) {
    JsonNode source = meaning.get("sources").isEmpty() ? null : meaning.get("sources");
    assertThat(source).isNull();
    meaning
        .putArray("sources")
        .addObject()
        .put("id", "source")
        .put("title", "Title")
        .put("publisher", "Publisher")
        .put("kind", "guideline");
    ObjectNode row = meaning.putArray("comparison").addObject();
    row.put("id", "row").put("label", "Row").put("kind", "criterion").putArray("options");
    for (JsonNode option : meaning.get("options")) {
      ObjectNode said =
          row.withArrayProperty("options").addObject().put("id", option.get("id").textValue());
      ObjectNode statement = said.putArray("said").addObject().put("text", "Text");
      statement.putObject("source").put("ref", "source").putArray("also");
    }
    return meaning;
  }

  private static RuleBook book(ReadOutcome<RuleFile> read) {
    if (read instanceof ReadOutcome.Faulty<RuleFile> faulty) {
      throw new AssertionError(IssueText.of(faulty.issues()));
    }
    return ((ReadOutcome.Ok<RuleFile>) read).value().book();
  }

  /** Whether it is accepted: if so, it means what it says; if not, that is told well. */
  private static boolean accepts(byte[] file) throws IOException {
    ReadOutcome<RuleFile> read = RuleFileReader.read(file, "rules.json");
    if (read instanceof ReadOutcome.Faulty<RuleFile> faulty) {
      WellTold.well(faulty.issues(), "rules.json");
      return false;
    }
    RuleBook book = ((ReadOutcome.Ok<RuleFile>) read).value().book();
    String text = new String(file, UTF_8);
    ObjectNode meaning = RuleFileMeaning.of(book);
    assertThat(meaning)
        .isEqualTo(RuleFileText.meaning(text.startsWith("\ufeff") ? text.substring(1) : text));
    byte[] again = RuleFileText.of(meaning).getBytes(UTF_8);
    assertThat(book(RuleFileReader.read(again, "again.json"))).isEqualTo(book);
    return true;
  }
}
