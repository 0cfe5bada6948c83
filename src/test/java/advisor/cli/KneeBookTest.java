package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A book that was written from the guide alone: three options, and one that is only compared. Its
 * texts are placeholders.
 */
class KneeBookTest {

  private static final String FILE = "src/test/resources/advisor/examples/knee.json";

  private JsonNode book;

  @BeforeEach
  void read() throws IOException {
    book = new ObjectMapper().readTree(Path.of(FILE).toFile());
  }

  @Test
  void itIsSoundUnderStrict() {
    Cli.Ran ran = Cli.run("rules", "check", FILE, "--strict", "--quiet");

    assertThat(ran.code()).as(ran.out()).isZero();
    assertThat(book.get("questions")).hasSize(11);
    assertThat(book.get("rules")).hasSize(25);
  }

  @Test
  void whatSpeaksForATreatmentIsMarkedAsTheAuthorsJudgement() {
    for (JsonNode rule : book.get("rules")) {
      String source = rule.at("/source/ref").textValue();
      assertThat(book.at("/sources/" + source + "/kind").textValue()).isEqualTo("editorial");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "move, weeks, stiff, no, none, little, yes, exercise",
    "less-pain, new, sore, no, none, little, no, either",
    "repair, years, locks, yes, 'exercise,gel', much, '', surgeon",
    "less-pain, new, sore, yes, none, little, no, medicine",
  })
  void itLeadsToEachOfItsOptions(
      String goal,
      String since,
      String feel,
      String injury,
      String tried,
      String limits,
      String time,
      String outcome) {
    String line =
        "{\"alarms\":\"none\",\"signs\":\"none\",\"illness\":\"none\",\"age\":\"under-sixty\""
            + (time.isEmpty() ? "" : ",\"time\":\"" + time + "\"")
            + ",\"goal\":\"%s\",\"how-long\":\"%s\",\"feel\":\"%s\",\"injury\":\"%s\",\"limits\":\"%s\""
                .formatted(goal, since, feel, injury, limits)
            + ",\"tried\":[\""
            + tried.replace(",", "\",\"")
            + "\"]}";

    assertThat(Cli.piped(line).with("batch", "--rules", FILE, "-q").out())
        .as(line)
        .contains("\"outcome\":\"" + outcome + "\"");
  }
}
