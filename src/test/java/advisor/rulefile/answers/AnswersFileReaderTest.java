package advisor.rulefile.answers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.interview.HeardAnswers;
import advisor.model.Answers;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.rulefile.LoadedRules;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.Sample;
import advisor.rulefile.issue.IssueText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersFileReaderTest {
  private final RuleBook book = Sample.book();
  private final LoadedRules rules =
      Sample.ok(RuleFileReader.read(Sample.text().getBytes(UTF_8), "tea.json"));

  @Test
  void readsIdsLabelsNumbersListsAndNull() {
    assertThat(answers("{\"goal\": [\"calm\"], \"heart\": \"No\", \"milk\": null}"))
        .isEqualTo(
            Answers.none()
                .with("goal", Response.of("calm"))
                .with("heart", Response.of("no"))
                .with("milk", Response.NOT_SURE));
    assertThat(answers("{\"goal\": [\"2\", \"Wake up\"]}"))
        .isEqualTo(Answers.none().with("goal", Response.of("wake-up", "calm")));
    assertThat(answers("{\"goal\": [2, \"Wake up\"], \"heart\": 1}"))
        .isEqualTo(answers("{\"goal\": [\"2\", \"Wake up\"], \"heart\": \"1\"}"));
    assertThat(answers("{\"heart\": [\"only at\"]}"))
        .isEqualTo(Answers.none().with("heart", Response.of("at-night")));
    assertThat(answers("{\"goal\": \"calm, wake\"}"))
        .isEqualTo(Answers.none().with("goal", Response.of("wake-up", "calm")));
  }

  @Test
  void readsNoneOfTheseInAllItsForms() {
    for (String none : List.of("[]", "\"none\"", "[\"None of these\"]", "\"3\"")) {
      assertThat(answers("{\"goal\": " + none + "}"))
          .as(none)
          .isEqualTo(Answers.none().with("goal", Response.of()));
    }
  }

  @Test
  void readsNotSureInAllItsForms() {
    for (String notSure : List.of("null", "\"not sure\"", "\"not-sure\"", "[\"Not sure\"]")) {
      assertThat(answers("{\"milk\": " + notSure + "}"))
          .as(notSure)
          .isEqualTo(Answers.none().with("milk", Response.NOT_SURE));
    }
  }

  @Test
  void anEmptyObjectAnswersNothing() {
    assertThat(answers("{}")).isEqualTo(Answers.none());
  }

  @Test
  void keepsTheOrderOfTheFile() {
    assertThat(answers("{\n  \"milk\": \"no\",\n  \"goal\": []\n}").questions())
        .containsExactly("milk", "goal");
  }

  @Test
  void tellsWhatIsAllowedAndWhatWasProbablyMeant() {
    assertThat(sentences("{\"heart\": \"noo\", \"gaol\": [], \"goal\": [\"sleep\"]}"))
        .containsExactly(
            "1:11 question 'heart': 'noo' is not one of its answers (allowed: yes, no, at-night):"
                + " did you mean 'no'?",
            "1:18 unknown question 'gaol': did you mean 'goal'?",
            "1:39 question 'goal': 'sleep' is not one of its answers (allowed: wake-up, calm, none,"
                + " not sure)");
  }

  @Test
  void refusesWhatIsNoAnswer() {
    assertThat(sentences("{\"goal\": 2.5, \"heart\": true, \"milk\": {\"is\": \"yes\"}}"))
        .containsExactly(
            "1:10 question 'goal' takes a text, a list or null, found the number 2.5 (allowed: wake-up, calm, none, not sure)",
            "1:24 question 'heart' takes a text, a list or null, found true (allowed: yes, no, at-night)",
            "1:38 question 'milk' takes a text, a list or null, found an object (allowed: yes, no, not sure)");
    assertThat(sentences("{\"goal\": [\"calm\", \"none\"], \"heart\": null}"))
        .containsExactly(
            "1:10 question 'goal': 'none' cannot be combined with 'calm'",
            "1:37 question 'heart' must be answered, so null (not sure) is not possible (allowed: yes, no, at-night)");
    assertThat(sentences("{\"heart\": [], \"milk\": [\"yes\", \"no\"]}"))
        .containsExactly(
            "1:11 question 'heart' has no answer 'none of these', which [] stands for (allowed: yes, no, at-night)",
            "1:23 question 'milk' takes one answer, found 2");
    assertThat(sentences("[\"calm\"]"))
        .containsExactly("1:1 expected an object {..}, found a list");
  }

  @Test
  void refusesAQuestionGivenTwice() {
    assertThat(sentences("{\"milk\": \"no\", \"milk\": \"yes\"}"))
        .containsExactly(
            "1:16 the key 'milk' is given twice in one object; first on line 1, column 2");
  }

  @Test
  void aTickGivenTwiceIsATick() {
    assertThat(answers("{\"goal\": [\"calm\", \"Calm down\"]}"))
        .isEqualTo(answers("{\"goal\": \"calm,calm\"}"))
        .isEqualTo(Answers.none().with("goal", Response.of("calm")));
  }

  /** What is understood beside a fault: ticks, or else a doubt; nothing beside "none". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[\"calm\", \"xyzzy\"] | calm",
        "[\"xyzzy\", \"wake-up\", \"calm\"] | wake-up,calm",
        "[\"calm\", 7] | calm",
        "\"calm, xyzzy\" | calm",
        "[\"calm\", \"not sure\"] | calm",
        "[\"not sure\", \"xyzzy\"] | not sure",
        "[\"calm\", \"none\"] | ",
        "[\"calm\", \"xyzzy\", \"none\"] | ",
        "[\"xyzzy\", \"none\"] | ",
        "[\"xyzzy\"] | ",
        "7 | ",
        "[\"calm\"], \"goal\": [\"wake-up\"] | wake-up,calm",
        "[\"calm\"], \"goal\": [] | "
      })
  void ofAFaultyListTheTicksAreKept(String value, String kept) {
    HeardAnswers heard = read("{\"milk\": \"no\", \"goal\": " + value + "}").answers();

    assertThat(heard.whole()).isEqualTo(Answers.none().with("milk", Response.of("no")));
    assertThat(heard.partly().get("goal"))
        .isEqualTo(
            Optional.ofNullable(kept)
                .map(
                    text ->
                        text.equals("not sure")
                            ? Response.NOT_SURE
                            : Response.of(text.split(","))));
  }

  @Test
  void readsTheStepsOfAScenario() {
    String scenario =
        "{\"title\": \"x\", \"about\": \"y\", \"rules\": \"tea-or-coffee\","
            + " \"steps\": [{\"question\": \"milk\", \"answer\": null}]}";
    assertThat(answers(scenario)).isEqualTo(Answers.none().with("milk", Response.NOT_SURE));
    assertThat(read(scenario).origin().differFrom(rules)).isEmpty();
    assertThat(read(scenario.replace("tea-or-coffee", "wine")).origin().differFrom(rules))
        .contains("of the rules 'wine', and these are 'tea-or-coffee'");
  }

  @Test
  void takesTheAnswersOfAResult() {
    String result =
        "{\"format\": \"advisor-result/2\", \"rules\": {\"id\": \"tea-or-coffee\","
            + " \"version\": \"0.1\"}, \"kind\": \"either\", \"answers\": {\"milk\": \"no\"}}";
    assertThat(answers(result)).isEqualTo(Answers.none().with("milk", Response.of("no")));
    assertThat(read(result).origin().differFrom(rules)).get().asString().contains("version 0.1");
  }

  @Test
  void theIdOfALineIsPassedOver() {
    assertThat(answers("{\"id\": 7, \"milk\": \"no\"}")).isEqualTo(answers("{\"milk\": \"no\"}"));
  }

  @Test
  void aResultThatIsCutOffHasNoOtherFault() {
    String result =
        "{\"format\": \"advisor-result/2\", \"rules\": {\"id\": \"tea\"}, \"answers\": {\"milk\": 7}}";
    String begun = result.substring(0, result.indexOf("\"answers"));

    assertThat(sentences(begun)).hasSize(1);
    assertThat(sentences(begun + "\"answers\": {\"milk\": \"n")).hasSize(1);
    assertThat(sentences(begun + "\"kind\": \"either\"}"))
        .containsExactly("1:1 this result has no 'answers'");
  }

  private Answers answers(String text) {
    AnswersFile file = read(text);
    assertThat(IssueText.of(file.issues())).isEmpty();
    assertThat(file.answers().partly()).isEmpty();
    return file.answers().whole();
  }

  private List<String> sentences(String text) {
    return read(text).issues().stream()
        .map(issue -> issue.place().line() + ":" + issue.place().column() + " " + issue.sentence())
        .toList();
  }

  private AnswersFile read(String text) {
    return AnswersFileReader.read(text.getBytes(UTF_8), "a.json", book);
  }
}
