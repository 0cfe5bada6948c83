package advisor.rulefile.answers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.rulefile.Sample;
import advisor.rulefile.issue.Place;
import advisor.rulefile.issue.ReadOutcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
  private static final String VALID =
      """
      {
        "format": "advisor-scenario/1",
        "title": "A calm evening",
        "about": "Shows tea.",
        "rules": "tea-or-coffee",
        "steps": [
          {"question": "goal", "answer": ["calm", "wake-up"], "say": "Both.", "pause": 1.5},
          {"question": "heart", "answer": "no"},
          {"question": "milk", "answer": null}
        ],
        "expect": {"outcome": "tea", "strength": "slight", "reasons": ["calming"], "cautions": ["sleep"]}
      }
      """;

  private final RuleBook book = Sample.book();

  @Test
  void readsStepsInOrderAndSeveralAnswersInTheOrderOfTheQuestion() {
    Scenario scenario = Sample.ok(read(VALID)).scenario();
    assertThat(scenario.title()).isEqualTo("A calm evening");
    assertThat(scenario.steps())
        .containsExactly(
            new Scenario.Step(
                "goal", Response.of("wake-up", "calm"), Optional.of("Both."), Optional.of(1.5)),
            new Scenario.Step("heart", Response.of("no"), Optional.empty(), Optional.empty()),
            new Scenario.Step("milk", Response.NOT_SURE, Optional.empty(), Optional.empty()));
  }

  @Test
  void readsWhatIsExpected() {
    assertThat(Sample.ok(read(VALID)).scenario().expect())
        .contains(
            new Scenario.Expectation(
                "tea",
                Optional.of("slight"),
                List.of("calming"),
                Optional.empty(),
                Optional.of(List.of("sleep"))));
  }

  @Test
  void expectsAnOutcomeWithoutStrengthAsNull() {
    String either =
        VALID.replace("\"tea\", \"strength\": \"slight\"", "\"either\", \"strength\": null");
    assertThat(Sample.ok(read(either)).scenario().expect().orElseThrow().strength()).isEmpty();
  }

  @Test
  void mayLeaveOutFormatAndExpectation() {
    String bare =
        VALID
            .replace("  \"format\": \"advisor-scenario/1\",\n", "")
            .replaceAll(",\n  \"expect.*\n", "\n");
    assertThat(Sample.ok(read(bare)).scenario().expect()).isEmpty();
  }

  @Test
  void knowsWhereEachStepStands() {
    assertThat(Sample.ok(read(VALID)).steps())
        .containsExactly(new Place(7, 18), new Place(8, 18), new Place(9, 18));
  }

  @Test
  void tellsEveryFaultAtOnce() {
    String faulty =
        VALID
            .replace("advisor-scenario/1", "advisor-scenario/2")
            .replace("tea-or-coffee", "tea-or-coffe")
            .replace("\"calm\", \"wake-up\"", "\"calm\", \"Wake\"")
            .replace("1.5", "601")
            .replace("\"milk\", \"answer\": null", "\"heart\", \"answer\": null")
            .replace("\"tea\", ", "\"water\", ")
            .replace("slight", "strong")
            .replace("[\"calming\"]", "[\"calm\"]");
    assertThat(sentences(faulty))
        .containsExactly(
            "2:13 unknown format 'advisor-scenario/2': this program reads advisor-scenario/1",
            "5:12 unknown rule file 'tea-or-coffe': did you mean 'tea-or-coffee'?",
            "7:45 question 'goal': 'Wake' is not one of its answers (allowed: wake-up, calm, none,"
                + " not sure): did you mean 'wake-up'?",
            "7:79 expected a number of seconds from 0 to 600, found the number 601",
            "9:18 the id 'heart' is already taken by the step on line 8, column 18",
            "9:37 question 'heart' must be answered, so null (not sure) is not possible (allowed: yes, no, at-night)",
            "11:25 unknown outcome 'water': known here: tea, coffee, either, unknown, emergency,"
                + " doctor",
            "11:46 unknown strength 'strong': known here: clear, slight",
            "11:68 unknown rule 'calm': did you mean 'calming'?");
  }

  @Test
  void takesIdsAndWholeLabelsButNoNumbersAndNoBeginnings() {
    String labels =
        VALID
            .replace("[\"calm\", \"wake-up\"]", "[\"Calm down\", \"wake-up\", \"calm\"]")
            .replace("\"answer\": null", "\"answer\": \"not sure\"");
    assertThat(Sample.ok(read(labels)).scenario()).isEqualTo(Sample.ok(read(VALID)).scenario());
    for (String text : new String[] {"\"ye\"", "1", "\"1\"", "[\"yes\", \"no\"]"}) {
      String other = VALID.replace("\"answer\": \"no\"", "\"answer\": " + text);
      assertThat(sentences(other)).as(text).hasSize(1);
    }
  }

  @Test
  void reportsUnknownAndMissingKeysAndOtherTypes() {
    assertThat(sentences("{\"titel\": \"x\", \"rules\": 3, \"steps\": [4, {\"anser\": 1}]}"))
        .containsExactly(
            "1:1 this scenario has no 'about'",
            "1:2 unknown key 'titel' in this scenario: did you mean 'title'?",
            "1:25 expected a text, found the number 3",
            "1:38 expected an object {..}, found the number 4",
            "1:41 this step has no 'question'",
            "1:42 unknown key 'anser' in this step: did you mean 'answer'?");
  }

  @Test
  void hasAStepAtLeast() {
    assertThat(sentences(VALID.replaceAll("(?s)\\{\"question.*?\\}\n  \\]", "]")))
        .containsExactly("6:12 the list is empty");
  }

  @Test
  void keepsNoPauseThatIsNoTime() {
    for (String pause : new String[] {"-0.1", "600.5", "1e400", "\"1\"", "true", "null"}) {
      assertThat(sentences(VALID.replace("1.5", pause))).as(pause).hasSize(1);
    }
    assertThat(sentences(VALID.replace("1.5", "0"))).isEmpty();
    assertThat(sentences(VALID.replace("1.5", "6e2"))).isEmpty();
  }

  private List<String> sentences(String text) {
    return Sample.issues(read(text)).stream()
        .map(issue -> issue.place().line() + ":" + issue.place().column() + " " + issue.sentence())
        .toList();
  }

  private ReadOutcome<ScenarioFile> read(String text) {
    return ScenarioReader.read(text.getBytes(UTF_8), "s.json", book);
  }
}
