package advisor.rulefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Answers;
import advisor.model.Response;
import advisor.model.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersFileReaderTest {
  private final RuleBook book = Sample.book();

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
  void keepsTheOrderOfTheFileAndKnowsWhereEachQuestionStands() {
    AnswersFile file = Sample.ok(read("{\n  \"milk\": \"no\",\n  \"goal\": []\n}"));
    assertThat(file.answers().questions()).containsExactly("milk", "goal");
    assertThat(file.placeOf("goal")).contains(new Place(3, 3));
    assertThat(file.placeOf("heart")).isEmpty();
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
    assertThat(sentences("{\"goal\": 2, \"heart\": true, \"milk\": {\"is\": \"yes\"}}"))
        .containsExactly(
            "1:10 expected an answer to 'goal' as a text, a list or null, found the number 2",
            "1:22 expected an answer to 'heart' as a text, a list or null, found true",
            "1:36 expected an answer to 'milk' as a text, a list or null, found an object");
    assertThat(sentences("{\"goal\": [\"calm\", \"none\"], \"heart\": null}"))
        .containsExactly(
            "1:19 question 'goal' cannot have this answer together with another",
            "1:37 question 'heart' must be answered, so null (not sure) is not possible");
    assertThat(
            sentences(
                "{\"goal\": [\"calm\", \"Calm down\"], \"heart\": [], \"milk\": [\"yes\","
                    + " \"no\"]}"))
        .containsExactly(
            "1:19 question 'goal' has the answer 'calm' twice",
            "1:42 question 'heart' has no answer 'none of these', which [] stands for",
            "1:54 question 'milk' takes one answer, found 2");
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
  void readsTheStepsOfAScenario() {
    String scenario =
        "{\"title\": \"x\", \"about\": \"y\", \"rules\": \"tea-or-coffee\","
            + " \"steps\": [{\"question\": \"milk\", \"answer\": null}]}";
    AnswersFile file = Sample.ok(read(scenario));
    assertThat(file.answers()).isEqualTo(Answers.none().with("milk", Response.NOT_SURE));
    assertThat(file.placeOf("milk")).contains(new Place(1, 79));
    assertThat(sentences(scenario.replace("tea-or-coffee", "wine")))
        .containsExactly("1:39 unknown rule file 'wine': known here: tea-or-coffee");
  }

  private Answers answers(String text) {
    return Sample.ok(read(text)).answers();
  }

  private List<String> sentences(String text) {
    return Sample.issues(read(text)).stream()
        .map(issue -> issue.place().line() + ":" + issue.place().column() + " " + issue.sentence())
        .toList();
  }

  private Read<AnswersFile> read(String text) {
    return AnswersFileReader.read(text.getBytes(UTF_8), "a.json", book);
  }
}
