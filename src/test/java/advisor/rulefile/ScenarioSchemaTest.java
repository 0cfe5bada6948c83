package advisor.rulefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.RuleBook;
import advisor.rulefile.answers.ScenarioReader;
import advisor.rulefile.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of scenarios says what the reader says, as far as a schema can. */
class ScenarioSchemaTest {

  private static final String WHOLE =
      """
      {
        "$schema": "advisor-scenario-1.schema.json",
        "format": "advisor-scenario/1",
        "title": "A calm evening",
        "about": "Shows tea.",
        "rules": "tea-or-coffee",
        "steps": [
          {"question": "goal", "answer": ["calm", "wake-up"], "say": "Both.", "pause": 1.5},
          {"question": "heart", "answer": "no"},
          {"question": "milk", "answer": null}
        ],
        "expect": {
          "outcome": "tea",
          "strength": "slight",
          "reasons": ["calming"],
          "stops": ["racing-heart"],
          "cautions": ["sleep"]
        }
      }
      """;

  private final RuleBook book = Sample.book();

  private List<Issue> issues(JsonNode file) {
    byte[] bytes = file.toString().getBytes(UTF_8);
    return Sample.issues(ScenarioReader.read(bytes, "scenario.json", book));
  }

  @Test
  void everyShippedScenarioFollowsIt() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules/scenarios"))) {
      assertThat(files)
          .isNotEmpty()
          .allMatch(
              file ->
                  Schema.OF_SCENARIOS.accepts(Changed.json(new String(Sample.bytes(file), UTF_8))));
    }
  }

  @Test
  void itAgreesWithTheReaderOnEveryFaultThatIsMade() {
    SchemaAgreement agreement = new SchemaAgreement(Schema.OF_SCENARIOS);
    JsonNode whole = Changed.json(WHOLE);
    agreement.hold(whole, issues(whole));
    for (JsonNode changed : Changed.inOnePlace(whole)) {
      agreement.hold(changed, issues(changed));
    }

    agreement.isWhole(30, 300);
    assertThat(agreement.beyond())
        .as("each kind is truly beyond the schema")
        .isEqualTo(
            EnumSet.of(
                BeyondSchema.UNKNOWN_ID,
                BeyondSchema.UNKNOWN_RULE_FILE,
                BeyondSchema.UNKNOWN_OUTCOME,
                BeyondSchema.ID_TAKEN,
                BeyondSchema.ANSWER_THAT_THE_QUESTION_DOES_NOT_OFFER));
  }

  @Test
  void itSpeaksToEveryEditor() {
    Schema.OF_SCENARIOS.speaksToEveryEditor();
  }
}
