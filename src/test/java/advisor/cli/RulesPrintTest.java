package advisor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.RuleBook;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.issue.ReadOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code advisor rules print}. */
class RulesPrintTest {

  private static final Path SHIPPED = Path.of("rules/physiotherapy-or-massage.json");

  @TempDir private Path folder;

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

  /** Whoever signs it has read every word that a person can be told. */
  @Test
  void everySentenceOfTheFileIsOnTheSheet() throws IOException {
    String sheet = plain(Cli.run("rules", "print", SHIPPED.toString()).out());

    assertThat(sentences(new JsonMapper().readTree(SHIPPED.toFile())))
        .hasSizeGreaterThan(500)
        .allSatisfy(sentence -> assertThat(sheet).contains(sentence));
  }

  private static List<String> sentences(JsonNode within) {
    List<String> sentences = new ArrayList<>();
    if (within.isTextual() && within.textValue().contains(" ")) {
      sentences.add(within.textValue());
    }
    within.forEach(part -> sentences.addAll(sentences(part)));
    return sentences;
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
  void whatNotSureDoesIsToldOnlyWhereItIsOffered() throws IOException {
    String topic = "\"topic\": \"Emergency signs\",";
    String rules = Files.readString(SHIPPED);
    assertThat(rules).containsOnlyOnce(topic);
    Path must = folder.resolve("must.json");
    Files.writeString(must, rules.replace(topic, topic + "\"mustAnswer\": true,"));

    assertThat(stop("stop-chest-pain", SHIPPED)).contains("Not sure: “Call an urgent");
    assertThat(stop("stop-chest-pain", must)).doesNotContain("Not sure");
    assertThat(stop("stop-both-legs", must)).contains("Not sure: “Call an urgent");
  }

  private static String stop(String id, Path rules) {
    String sheet = plain(Cli.run("rules", "print", rules.toString()).out());
    int at = sheet.indexOf(id + ", line");
    return sheet.substring(at, sheet.indexOf("Source:", at));
  }

  @Test
  void warningSignsComeBeforePointsAndTheSignatureComesLast() {
    String sheet = Cli.run("rules", "print").out();

    assertThat(sheet.indexOf("## Warning signs")).isLessThan(sheet.indexOf("## Reasons for"));
    assertThat(sheet.indexOf("## What the check found")).isLessThan(sheet.indexOf("## Signed"));
    assertThat(sheet).contains("**Name and profession:**").contains("Accepted: ");
  }

  /** Whoever signs it must not have to find out at the end that the rules are not sound. */
  @Test
  void whatIsOpenIsSaidAtTheTopAndBeforeWhatIsAccepted() throws IOException {
    String file = "src/test/cases/check/unsure-outcome/rules.json";
    String sheet = plain(Cli.run("rules", "print", file).out());

    assertThat(sheet.substring(0, sheet.indexOf("## The questions")))
        .contains(" is not sound: 1 error, 0 warnings, 0 accepted.");
    assertThat(sheet)
        .contains(
            "## What the check found To see answers for what is open, and what to do: advisor rules"
                + " check. - unsure-outcome ");
    String topic = "\"topic\": \"Signs for today\",";
    String rules = Files.readString(SHIPPED).replace(topic, topic + "\"mustAnswer\": true,");
    Path open = Files.writeString(folder.resolve("open.json"), rules);
    assertThat(plain(Cli.run("rules", "print", open.toString()).out()))
        .containsPattern(
            "check\\. - unsure-not-offered 'doctor-signs'.*Open\\.\\W+no-result 'unknown'");
  }

  @Test
  void whatWasNotProvedIsNotPassedOver() throws IOException {
    JsonNode book = new JsonMapper().readTree(Path.of("src/test/cases/diff/before.json").toFile());
    ArrayNode outcomes = book.withArray("stopOutcomes");
    for (int i = 0; i < 60; i++) {
      ObjectNode more = outcomes.get(0).deepCopy();
      outcomes.add(more.put("id", "more-" + i).put("label", "More " + i));
    }
    Path file = Files.writeString(folder.resolve("large.json"), book.toString());

    assertThat(plain(Cli.run("rules", "print", file.toString()).out()))
        .contains(" is not proved: ", "## Not proved - always-stopped: more than 60 outcomes")
        .doesNotContain("Nothing.");
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

  /** A reader who finds a fault names it, and whoever mends it finds it. */
  @Test
  void everythingWithAnIdIsToldWithItAndWithItsLine() throws IOException {
    String sheet = plain(Cli.run("rules", "print", SHIPPED.toString()).out());
    List<String> lines = Files.readAllLines(SHIPPED);

    List<String> ids = new ArrayList<>();
    book().questions().forEach(question -> ids.add(question.id()));
    book().stops().forEach(stop -> ids.add(stop.id()));
    book().cautions().forEach(caution -> ids.add(caution.id()));
    book().remarks().forEach(remark -> ids.add(remark.id()));
    book().rules().forEach(rule -> ids.add(rule.id()));
    book().options().forEach(option -> ids.add(option.id()));
    book().stopOutcomes().forEach(outcome -> ids.add(outcome.id()));
    book().conditions().forEach(condition -> ids.add(condition.id()));
    for (String id : ids) {
      Matcher told = Pattern.compile("(?<!-)\\b" + id + ", line (\\d+)").matcher(sheet);
      assertThat(told.find()).as(id).isTrue();
      assertThat(lines.get(Integer.parseInt(told.group(1)) - 1)).contains('"' + id + '"');
    }
  }

  @Test
  void itSaysWhichStopComesBeforeWhichAndWhatEachOptionIs() throws IOException {
    String sheet = plain(Cli.run("rules", "print").out());
    String before =
        book().stopOutcomes().stream()
            .map(outcome -> "“" + outcome.guidance().label() + "”")
            .collect(Collectors.joining(" before "));

    assertThat(sheet).contains("If several apply: " + before + ".");
    assertThat(plain(Cli.run("rules", "check").out())).contains(before);
    book().options().forEach(option -> assertThat(sheet).contains(option.summary()));
  }

  @Test
  void aNamedConditionIsExplainedOnceAndCalledByItsLabel() throws IOException {
    String whole = Files.readString(Path.of("src/test/resources/advisor/whole-rules.json"));
    Path file = Files.writeString(folder.resolve("rules.json"), whole);
    String sheet = plain(Cli.run("rules", "print", file.toString()).out());
    RuleBook book =
        ((ReadOutcome.Ok<RuleFile>) RuleFileReader.read(whole.getBytes(UTF_8), "")).value().book();

    assertThat(book.conditions()).isNotEmpty();
    book.conditions()
        .forEach(
            each -> assertThat(sheet).contains(each.id() + ", line ", "“" + each.label() + "”: "));
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
