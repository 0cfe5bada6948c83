package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.RuleBook;
import advisor.rulefile.ReadOutcome;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code advisor rules print}. */
class RulesPrintTest {

  private static final Path SHIPPED = Path.of("rules/physiotherapy-or-massage.json");

  private static RuleBook book() throws IOException {
    ReadOutcome<RuleFile> read = RuleFileReader.read(Files.readAllBytes(SHIPPED), "rules.json");
    return ((ReadOutcome.Ok<RuleFile>) read).value().book();
  }

  private static String plain(String markdown) {
    return markdown.replace("\\", "").replaceAll("\\s+", " ");
  }

  @Test
  void everyQuestionStopCautionRuleAndResultIsOnTheSheet() throws IOException {
    String sheet = plain(Cli.run("rules", "print", SHIPPED.toString()).out());

    book()
        .questions()
        .forEach(question -> assertThat(sheet).contains(question.ask(), question.why()));
    book().stops().forEach(stop -> assertThat(sheet).contains(stop.because()));
    book().cautions().forEach(caution -> assertThat(sheet).contains(caution.say()));
    book().rules().forEach(rule -> assertThat(sheet).contains(rule.because()));
    book().comparison().forEach(row -> assertThat(sheet).contains(row.label()));
    book().sources().forEach(source -> assertThat(sheet).contains(source.title()));
  }

  @Test
  void conditionsAreInTheWordsOfTheQuestions() {
    String sheet = plain(Cli.run("rules", "print").out());

    assertThat(sheet)
        .contains(
            "When “Your part” is “I would rather lie back” (1 point).",
            "“Your goals” does not include ",
            "leads by at least 2 points");
  }

  @Test
  void warningSignsComeBeforePointsAndTheSignatureComesLast() {
    String sheet = Cli.run("rules", "print").out();

    assertThat(sheet.indexOf("## Warning signs")).isLessThan(sheet.indexOf("## What speaks for"));
    assertThat(sheet.indexOf("## What checking found")).isLessThan(sheet.indexOf("## Signed"));
    assertThat(sheet).contains("**Name and profession:**").contains("Accepted: ");
  }

  @Test
  void theComparisonIsTheOneThatCompareShowsWithItsCertainty() {
    String compared = Cli.run("compare", "--format", "markdown").out();

    assertThat(table(Cli.run("rules", "print").out()))
        .contains("Certainty: ")
        .isEqualTo(table(compared));
    assertThat(Cli.run("rules", "print", "--format", "text").out())
        .containsPattern("Physiotherapy +Massage +Doing .*\n[- ]+\nIt aims to get you moving ");
  }

  private static String table(String markdown) {
    return markdown.lines().filter(line -> line.startsWith("|")).collect(Collectors.joining("\n"));
  }

  @Test
  void itIsMarkdownUnlessAnotherFormatIsAskedFor() {
    assertThat(Cli.run("rules", "print").out()).startsWith("# ");
    assertThat(Cli.run("rules", "print", "--format", "text").out()).doesNotContain("## ");
    assertThat(Cli.run("rules", "print", "--format", "json").out())
        .startsWith("{\n  \"format\": \"advisor-questionnaire/1\",");
  }
}
