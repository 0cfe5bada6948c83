package advisor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli;
import advisor.evaluate.Evaluator;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.answers.AnswersFile;
import advisor.rulefile.answers.AnswersFileReader;
import advisor.rulefile.answers.ScenarioFile;
import advisor.rulefile.answers.ScenarioReader;
import advisor.rulefile.issue.ReadOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of answers, scenarios and piped lines of any bytes: refused, or meant as they say. */
class AnswersFuzzTest {

  private static final RuleBook BOOK = DefaultRules.compiled().orElseThrow().book();
  private static final Evaluator EVALUATOR = Evaluator.compile(BOOK);
  private static final List<byte[]> SCENARIOS = scenarios();

  private static List<byte[]> scenarios() {
    try (Stream<Path> files = Files.list(Path.of("rules/scenarios"))) {
      return files.sorted().map(file -> RuleFileFuzzTest.bytes(file.toString())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] session(Random random) {
    return SpellingFuzzTest.exact(new Spelling(random).session(EVALUATOR))
        .toPrettyString()
        .getBytes(UTF_8);
  }

  @Test
  void scenariosCutOffAtAnyByte() throws IOException {
    byte[] scenario = SCENARIOS.get(0);
    int end = new String(scenario, UTF_8).stripTrailing().getBytes(UTF_8).length;
    for (int length = 0; length < end; length++) {
      assertThat(isScenario(Arrays.copyOf(scenario, length))).as("%d bytes", length).isFalse();
    }
  }

  @Test
  void answersCutOffAtAnyByte() throws IOException {
    byte[] answers = session(new Random(1));
    for (int length = 0; length < answers.length; length++) {
      assertThat(areAnswers(Arrays.copyOf(answers, length))).as("%d bytes", length).isFalse();
    }
  }

  @Test
  void brokenScenarios() {
    bothWays(
        Tries.of(
            "scenarios",
            2000,
            random -> {
              byte[] scenario = Noise.any(SCENARIOS, random);
              return isScenario(
                  random.nextBoolean()
                      ? Noise.mutated(scenario, random)
                      : TreeNoise.mutated(RuleFileFuzzTest.tree(scenario), random)
                          .toString()
                          .getBytes(UTF_8));
            }));
  }

  @Test
  void brokenAnswers() {
    bothWays(
        Tries.of(
            "files of answers",
            3000,
            random -> {
              byte[] answers = session(random);
              return areAnswers(
                  random.nextBoolean()
                      ? Noise.mutated(answers, random)
                      : TreeNoise.mutated(RuleFileFuzzTest.tree(answers), random)
                          .toString()
                          .getBytes(UTF_8));
            }));
  }

  /** What of a line is not understood ends it; what is understood is what a plain reading says. */
  @Test
  void brokenLines() {
    bothWays(
        Tries.of(
            "piped lines",
            400,
            random -> {
              byte[] lines = lines(random);
              byte[] piped = random.nextInt(3) == 0 ? lines : Noise.mutated(lines, random);
              Cli cli = Cli.piped(new ByteArrayInputStream(piped));
              Cli.Ran ran = Runs.sound(cli.with("ask", "-q", "--format", "json"));
              Optional<Map<String, JsonNode>> expected = new PlainInterview(BOOK).answers(piped);
              if (ran.code() != 0) {
                assertThat(ran.code()).isEqualTo(2);
                assertThat(expected).as(new String(piped, UTF_8)).isEmpty();
                return false;
              }
              Map<String, JsonNode> read = new LinkedHashMap<>();
              Runs.json(ran.out())
                  .get("answers")
                  .properties()
                  .forEach(entry -> read.put(entry.getKey(), entry.getValue()));
              assertThat(expected).as(new String(piped, UTF_8)).contains(read);
              return true;
            }));
  }

  private static byte[] lines(Random random) {
    Spelling spelling = new Spelling(random);
    List<String> lines = new ArrayList<>();
    spelling
        .session(EVALUATOR)
        .byQuestion()
        .forEach(
            (id, response) -> {
              Question question = BOOK.question(id).orElseThrow();
              String text = spelling.of(question, response, ",");
              lines.add(random.nextInt(4) == 0 ? id + "=" + text : text);
            });
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private static void bothWays(Tries.Count count) {
    assertThat(count.accepted()).isPositive();
    assertThat(count.refused()).isPositive();
  }

  private static boolean areAnswers(byte[] file) throws IOException {
    AnswersFile read = AnswersFileReader.read(file, "answers.json", BOOK);
    PlainFile expected = PlainFile.of(file, BOOK, true);
    assertThat(read.answers().whole().byQuestion()).isEqualTo(expected.whole());
    Map<String, Response> part = new LinkedHashMap<>();
    read.answers().partly().forEach((id, said) -> said.ifPresent(it -> part.put(id, it)));
    assertThat(part).isEqualTo(expected.partly());
    if (!read.issues().isEmpty()) {
      WellTold.well(read.issues(), "answers.json");
    }
    assertThat(read.issues().isEmpty())
        .as(new String(file, UTF_8))
        .isEqualTo(!expected.faulty() && expected.id().isEmpty());
    return read.issues().isEmpty();
  }

  private static JsonNode tree(byte[] file) throws IOException {
    String text = new String(file, UTF_8);
    return RuleFileText.MAPPER.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  private static boolean isScenario(byte[] file) throws IOException {
    ReadOutcome<ScenarioFile> read = ScenarioReader.read(file, "scenario.json", BOOK);
    if (read instanceof ReadOutcome.Faulty<ScenarioFile> faulty) {
      WellTold.well(faulty.issues(), "scenario.json");
      return false;
    }
    Scenario scenario = ((ReadOutcome.Ok<ScenarioFile>) read).value().scenario();
    JsonNode tree = tree(file);
    assertThat(scenario.title()).isEqualTo(tree.get("title").textValue());
    assertThat(scenario.steps()).hasSameSizeAs(tree.get("steps"));
    for (int i = 0; i < scenario.steps().size(); i++) {
      Scenario.Step step = scenario.steps().get(i);
      JsonNode said = tree.get("steps").get(i);
      Question question = BOOK.question(said.get("question").textValue()).orElseThrow();
      assertThat(step.question()).isEqualTo(question.id());
      assertThat(step.answer())
          .isEqualTo(PlainFile.hear(question, said.get("answer"), true).whole().orElseThrow());
      assertThat(step.say()).isEqualTo(Optional.ofNullable(said.path("say").textValue()));
    }
    return true;
  }
}
