package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.model.Answers;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The nine items of the STarT Back tool as an example of counting: low below four in all, high from
 * four of the last five, medium between. Held to a sum that is made here.
 */
class StartBackTest {

  private static final Path FILE = Path.of("src/test/resources/advisor/examples/start-back.json");
  private static final List<String> ITEMS =
      List.of("leg", "elsewhere", "walking", "dressing", "fear", "worry", "hopeless", "joyless");
  private static final Set<String> BOTHERED = Set.of("very-much", "extremely");

  private final Evaluator evaluator = Evaluator.compile(book());

  private static RuleBook book() {
    try {
      ReadOutcome<RuleFile> read = RuleFileReader.read(Files.readAllBytes(FILE), FILE.toString());
      if (read instanceof ReadOutcome.Faulty<RuleFile> faulty) {
        throw new AssertionError(IssueText.of(faulty.issues()));
      }
      return ((ReadOutcome.Ok<RuleFile>) read).value().book();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Evaluation with(int ticks, String bother) {
    List<String> ticked = new ArrayList<>();
    for (int i = 0; i < ITEMS.size(); i++) {
      if ((ticks >> i & 1) == 1) {
        ticked.add(ITEMS.get(i));
      }
    }
    return evaluator.evaluate(
        Answers.none()
            .with("points", new Response.Given(ticked))
            .with("bother", Response.of(bother)));
  }

  @Test
  void everySetOfAnswersIsScoredAsTheToolScoresIt() {
    TreeMap<String, Integer> count = new TreeMap<>();
    for (String bother :
        List.of("not-at-all", "slightly", "moderately", "very-much", "extremely")) {
      int ninth = BOTHERED.contains(bother) ? 1 : 0;
      for (int ticks = 0; ticks < 256; ticks++) {
        int total = Integer.bitCount(ticks) + ninth;
        int distress = Integer.bitCount(ticks >> 4) + ninth;
        String risk =
            total < 4 ? "advice" : distress < 4 ? "physiotherapy" : "physiotherapy-and-support";
        assertThat(with(ticks, bother).outcome().id()).as("%s %s", ticks, bother).isEqualTo(risk);
        count.merge(risk, 1, Integer::sum);
      }
    }
    assertThat(count).hasSize(3);
  }

  @Test
  void whatIsNotKnownIsNotCountedAsNo() {
    Answers unsure = Answers.none().with("bother", Response.of("slightly"));
    assertThat(evaluator.evaluate(unsure.with("points", Response.NOT_SURE)).outcome().id())
        .isEqualTo("unknown");
    Answers three = Answers.none().with("points", Response.of("leg", "walking", "worry"));
    assertThat(evaluator.evaluate(three.with("bother", Response.NOT_SURE)).outcome().id())
        .isEqualTo("unknown");
    Answers four = Answers.none().with("points", Response.of("leg", "walking", "worry", "fear"));
    assertThat(evaluator.evaluate(four.with("bother", Response.NOT_SURE)).outcome().id())
        .as("four in all, and at most three of the last five")
        .isEqualTo("physiotherapy");
  }

  @Test
  void itsRulesAndConditionsTakeSomeTwentyLines() throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    int conditions = lines.indexOf("  \"questions\": [") - lines.indexOf("  \"conditions\": {");
    int rules = lines.size() - lines.indexOf("  \"rules\": [");
    assertThat(conditions + rules).isLessThan(25);
  }
}
