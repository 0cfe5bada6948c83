package advisor.cli;

import static advisor.terminal.Conversation.DOWN;
import static advisor.terminal.Conversation.ENTER;
import static advisor.terminal.Conversation.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import advisor.interview.AnswerText;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.terminal.Conversation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Flags, lines, a file and the keyboard lead to the same result, byte for byte. */
class FourDoorsTest {

  private static final RuleBook BOOK = Scenarios.book();

  @TestFactory
  Stream<DynamicTest> everyScenarioThroughAllFour() {
    return Scenarios.files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  private static void compare(Path file) {
    Scenario scenario = Scenarios.read(file);
    Ran flags = Cli.run(flags(scenario));

    assertThat(flags.code()).isZero();
    assertThat(flags.err()).isEmpty();
    assertThat(Cli.piped(lines(scenario)).with("ask", "--format", "json")).isEqualTo(flags);
    assertThat(Cli.run("ask", "--format", "json", "--answers", file.toString())).isEqualTo(flags);
    assertThat(typed(scenario).out()).isEqualTo(flags.out());
  }

  @Test
  void quickTakesTheSameAnswersThroughEveryDoor() {
    for (Path file : Scenarios.files()) {
      Scenario scenario = Scenarios.read(file);
      String[] flags = flags(scenario);
      flags = Arrays.copyOf(flags, flags.length + 2);
      flags[flags.length - 2] = "--quick";
      flags[flags.length - 1] = "-q";
      Ran asked = Cli.run(flags);

      assertThat(asked.code()).as(asked.err()).isZero();
      assertThat(Cli.piped(lines(scenario)).with("ask", "--format", "json", "--quick", "-q"))
          .isEqualTo(asked);
      assertThat(Cli.run("ask", "--format", "json", "--quick", "-q", "--answers", file.toString()))
          .isEqualTo(asked);
    }
  }

  @Test
  void theDoorsMix() {
    String file = "rules/scenarios/stress-after-a-hard-month.json";
    Scenario scenario = Scenarios.read(Path.of(file));
    Scenario.Step last = scenario.steps().get(scenario.steps().size() - 1);
    Ran mixed =
        Cli.piped("")
            .with(
                "ask", "--answers", file, "--answer", last.question() + "=" + text(last.answer()));

    assertThat(mixed).isEqualTo(Cli.run("ask", "--answers", file));
  }

  private static String[] flags(Scenario scenario) {
    List<String> flags = new ArrayList<>(List.of("ask", "--format", "json"));
    for (Scenario.Step step : scenario.steps()) {
      flags.add("--answer");
      flags.add(step.question() + "=" + text(step.answer()));
    }
    return flags.toArray(new String[0]);
  }

  private static String lines(Scenario scenario) {
    StringBuilder lines = new StringBuilder();
    for (Scenario.Step step : scenario.steps()) {
      lines.append(text(step.answer())).append('\n');
    }
    return lines.toString();
  }

  private static String text(Response response) {
    if (!(response instanceof Response.Given given)) {
      return AnswerText.NOT_SURE;
    }
    return given.answers().isEmpty() ? Question.NONE : String.join(",", given.answers());
  }

  private static Ran typed(Scenario scenario) {
    List<Ran> ran = new ArrayList<>();
    try (Conversation person = new Conversation(80, 24)) {
      person.with(
          side -> {
            ran.add(
                Cli.through(
                    (presentation, questions) -> side.menu(presentation.opening(), false),
                    "ask",
                    "--format",
                    "json"));
            return "ended";
          });
      type(scenario, person);
      assertThat(person.result()).isEqualTo("ended");
    }
    return ran.get(0);
  }

  private static void type(Scenario scenario, Conversation person) {
    int number = 1;
    for (Scenario.Step step : scenario.steps()) {
      person.sees("Question " + number++ + " of").types(keys(step));
    }
    boolean recommended = scenario.expect().orElseThrow().stops().isEmpty();
    person.sees(recommended ? "See the result" : "yes, that is so").types(ENTER);
  }

  private static String[] keys(Scenario.Step step) {
    Question question = BOOK.question(step.question()).orElseThrow();
    List<String> keys = new ArrayList<>();
    List<AnswerText.Choice> choices = AnswerText.choices(question);
    for (int i = 0; i < choices.size(); i++) {
      if (isChosen(choices.get(i), step.answer())) {
        keys.add(HOME);
        keys.addAll(Collections.nCopies(i, DOWN));
        if (question.choosesMany()) {
          keys.add(" ");
        }
      }
    }
    keys.add(ENTER);
    return keys.toArray(new String[0]);
  }

  private static boolean isChosen(AnswerText.Choice choice, Response answer) {
    return choice.response().equals(answer)
        || answer instanceof Response.Given given && given.answers().contains(choice.id());
  }
}
