package advisor.rulefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.rulefile.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of rule files says what the reader says, as far as a schema can. */
class RulesSchemaTest {

  private static final Path WHOLE = Path.of("src/test/resources/advisor/whole-rules.json");

  private static JsonNode json(Path file) {
    return Changed.json(new String(Sample.bytes(file), UTF_8));
  }

  private static List<Issue> issues(byte[] file) {
    return Sample.issues(RuleFileReader.read(file, "rules.json"));
  }

  @Test
  void everySoundRuleFileFollowsIt() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/cases"))) {
      List<Path> sound =
          Stream.concat(
                  Stream.of(
                      Path.of("rules/physiotherapy-or-massage.json"),
                      Sample.FOLDER.resolve("valid.json"),
                      WHOLE),
                  files.filter(
                      file ->
                          Set.of("rules.json", "clean.json")
                              .contains(file.getFileName().toString())))
              .filter(file -> issues(Sample.bytes(file)).isEmpty())
              .toList();

      assertThat(sound).hasSizeGreaterThan(20);
      assertThat(sound).allMatch(file -> Schema.OF_RULES.accepts(json(file)));
    }
  }

  @Test
  void itAgreesWithTheReaderOnEveryFaultThatIsMadeAndOnEveryCase() {
    SchemaAgreement changes = new SchemaAgreement(Schema.OF_RULES);
    JsonNode whole = json(WHOLE);
    for (JsonNode changed : Changed.inOnePlace(whole)) {
      changes.hold(changed, issues(changed.toString().getBytes(UTF_8)));
    }
    SchemaAgreement cases = new SchemaAgreement(Schema.OF_RULES);
    for (String name : RuleFileCases.names()) {
      byte[] file = RuleFileCases.rules(name);
      try {
        cases.hold(Changed.json(new String(file, UTF_8).replaceFirst("^\uFEFF", "")), issues(file));
      } catch (IllegalArgumentException noJson) {
        cases.holdUnreadable(name, issues(file));
      }
    }

    changes.isWhole(300, 3000);
    cases.isWhole(0, 40);
    Set<BeyondSchema> beyond = EnumSet.copyOf(changes.beyond());
    beyond.addAll(cases.beyond());
    assertThat(beyond)
        .as("each kind is truly beyond the schema")
        .isEqualTo(
            EnumSet.complementOf(
                EnumSet.of(
                    BeyondSchema.UNKNOWN_RULE_FILE,
                    BeyondSchema.ANSWER_THAT_THE_QUESTION_DOES_NOT_OFFER)));
  }

  @Test
  void itSpeaksToEveryEditor() {
    Schema.OF_RULES.speaksToEveryEditor();
  }
}
