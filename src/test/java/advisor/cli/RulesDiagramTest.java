package advisor.cli;

import static advisor.Books.all;
import static advisor.Books.any;
import static advisor.Books.atLeast;
import static advisor.Books.is;
import static advisor.Books.many;
import static advisor.Books.must;
import static advisor.Books.not;
import static advisor.Books.one;
import static advisor.Books.ticked;
import static advisor.Books.when;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Books;
import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.render.sheet.RulesDiagram;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code advisor rules diagram}. */
class RulesDiagramTest {

  private static final Path SHIPPED = Path.of("rules/physiotherapy-or-massage.json");

  @TempDir private Path folder;

  @Test
  void theGuideShowsTheShippedRules() throws IOException {
    String diagram = Cli.run("rules", "diagram", SHIPPED.toString()).out();

    assertThat(Files.readString(Path.of("rules/README.md")))
        .as("put the output of 'advisor rules diagram' into the mermaid block of rules/README.md")
        .contains("\n```mermaid\n" + diagram + "```\n");
  }

  @Test
  void everyQuestionStandsInFileOrderAndEverySignAndRuleOnce() throws IOException {
    JsonNode book = new ObjectMapper().readTree(SHIPPED.toFile());
    String diagram = Cli.run("rules", "diagram").out();

    List<String> topics = new ArrayList<>();
    int number = 0;
    for (JsonNode question : book.get("questions")) {
      topics.add(" q" + ++number + "[\"<b>" + number + " " + question.get("topic").asText());
    }
    assertThat(diagram).containsSubsequence(topics);
    assertThat(
            Pattern.compile("\"(\\d+) signs?\\b")
                .matcher(diagram)
                .results()
                .mapToInt(signs -> Integer.parseInt(signs.group(1)))
                .sum())
        .isEqualTo(book.get("stops").size());
    for (JsonNode rule : book.get("rules")) {
      assertThat(diagram).contains(rule.get("id").asText());
    }
  }

  /** Mermaid draws no lists, and an error in their place. */
  @ParameterizedTest
  @CsvSource({
    "1. Rest,1#46; Rest",
    "12) Rest,12#41; Rest",
    "- Rest,#45; Rest",
    "+ Rest,#43; Rest",
    "Rest 1. of 2,Rest 1. of 2"
  })
  void whatBeginsAsAListIsNone(String label, String written) {
    RuleBook book =
        new Books()
            .outcome("o", label)
            .ask(one("a", "x", "y"))
            .stop("one", is("a", "x"), "o")
            .book();

    assertThat(RulesDiagram.of(book)).contains("([\"" + written + "\"]):::stop1");
  }

  @Test
  void anotherConditionIsMetWhereTheWaysJoinAndTheSameOneNeedsNoOther() {
    RuleBook book =
        new Books()
            .ask(one("a", "x", "y"))
            .ask(when(is("a", "x"), one("b", "x", "y")))
            .ask(when(is("a", "x"), one("c", "x", "y")))
            .ask(when(is("a", "y"), one("d", "x", "y")))
            .ask(one("e", "x", "y"))
            .book();

    assertThat(arrows(book))
        .containsExactly(
            "q1 --> q2",
            "q2 --> q3",
            "q1 -.-> before4",
            "q3 --> before4",
            "before4 --> q4",
            "before4 -.-> q5",
            "q4 --> q5",
            "q5 --> points");
  }

  private static List<String> arrows(RuleBook book) {
    return RulesDiagram.of(book)
        .lines()
        .filter(line -> line.matches(" +(q|before)\\d+ -.*"))
        .map(line -> line.strip().replaceAll("[|].*[|]", ""))
        .toList();
  }

  @Test
  void aStopStandsWhereItCanActFirstAndNotSureBySideOfIt() {
    RuleBook book =
        new Books()
            .outcome("emergency")
            .outcome("doctor")
            .ask(one("a", "x", "y"))
            .ask(many("b", "x", "y"))
            .ask(many("c", "x", "y"))
            .stop("one", all(is("a", "x"), is("b", "x")), "emergency", Stop.IfUnsure.STOP, "doctor")
            .stop("two", any(is("c", "x"), is("b", "y")), "emergency", Stop.IfUnsure.STOP, "doctor")
            .stop("three", atLeast(2, is("a", "x"), is("b", "x"), is("c", "x")), "doctor")
            .stop("four", is("c", "y"), "doctor")
            .book();

    assertThat(RulesDiagram.of(book).lines().filter(line -> line.contains(":::stop")))
        .extracting(line -> line.strip().replaceAll("[(].*", ""))
        .containsExactly(
            "q2 ==>|\"2 signs\"| q2stop1",
            "q2 ==>|\"1 sign, or not sure\"| q2stop2",
            "q3 ==>|\"1 sign, or not sure\"| q3stop2");
  }

  @Test
  void notSureStandsOnlyWhereAQuestionOffersItAndTheStopIsOpenThen() {
    Condition x = is("a", "x");
    Condition second = any(ticked("b", 1), not(ticked("b", 1)));
    RuleBook book =
        new Books()
            .outcome("emergency")
            .outcome("doctor")
            .ask(must(many("a", "x", "y")))
            .ask(many("b", "x", "y"))
            .stop("one", any(x, all(x, second)), "emergency", Stop.IfUnsure.STOP, "doctor")
            .stop("two", not(is("a", "y")), "emergency")
            .stop("three", any(is("a", "y"), is("b", "y")), "emergency")
            .stop("four", all(is("a", "y"), is("b", "x")), "doctor")
            .book();

    assertThat(RulesDiagram.of(book).lines().filter(line -> line.contains(":::stop")))
        .extracting(line -> line.strip().replaceAll("[(].*", ""))
        .containsExactly(
            "q1 ==>|\"3 signs\"| q1stop1",
            "q2 -.->|\"not sure\"| q2stop1",
            "q2 ==>|\"1 sign, or not sure\"| q2stop2");
  }

  @Test
  void itIsWrittenToAFile() throws IOException {
    Path file = folder.resolve("way.mmd");
    assertThat(Cli.run("rules", "diagram", "-o", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).isEqualTo(Cli.run("rules", "diagram").out());
  }
}
