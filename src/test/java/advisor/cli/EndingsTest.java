package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.terminal.Conversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands on the screen when a run is over is what the person has to do. The screens are files;
 * with {@code -Dgolden.write=true} they are written anew, to be looked at.
 */
@Timeout(60)
class EndingsTest {

  private static final Path SCREENS = Path.of("src/test/resources/advisor/cli/endings");

  /** Answers ahead that make a stop true, by the name of the screen. */
  private static final Map<String, String> STOPS =
      Map.of(
          "emergency", "emergency-signs=chest-pain",
          "several-signs", "emergency-signs=sudden-weakness,sudden-headache,short-breath",
          "urgent-advice", "emergency-signs=not-sure more-emergency-signs=none",
          "doctor-soon", "emergency-signs=none more-emergency-signs=none doctor-signs=fever",
          "doctor",
              "goal=pain,stress emergency-signs=none more-emergency-signs=none"
                  + " doctor-signs=none weak-signs=night-back-pain");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "60x15", "40x24", "30x20"})
  void aStopIsPutAndStaysWithItsStepsLast(String size) {
    for (Map.Entry<String, String> stop : STOPS.entrySet()) {
      try (Conversation person = stopped(size, stop.getValue())) {
        person.sees("yes, that is so");
        golden(stop.getKey() + "-asked-" + size, person.screen());
        person.types(Conversation.ENTER).sees("ready>");
        golden(stop.getKey() + "-" + size, person.screen());
        assertThat(person.result()).isEqualTo("0");
        assertThat(person.screen().lines().toList())
            .as("the headline is on the screen, and nothing behind the last step")
            .anyMatch(line -> line.startsWith(" Get em") || line.matches(" (Call|See) a.*"))
            .last()
            .isEqualTo("ready>");
      }
    }
  }

  private static Conversation stopped(String size, String answers, String... more) {
    List<String> line = new ArrayList<>(List.of("ask"));
    for (String answer : answers.split(" ")) {
      line.addAll(List.of("--answer", answer));
    }
    line.addAll(List.of(more));
    return AtTerminal.draws(columns(size), rows(size), line.toArray(new String[0]));
  }

  private static int columns(String size) {
    return Integer.parseInt(size.substring(0, size.indexOf('x')));
  }

  private static int rows(String size) {
    return Integer.parseInt(size.substring(size.indexOf('x') + 1));
  }

  @Test
  void aStopThatIsTakenBackIsAskedForAgain() {
    try (Conversation person = AtTerminal.draws(80, 24, "ask", "--answer", "goal=stress")) {
      person.sees("Question 2").types("1").sees("[x] Chest").types(Conversation.ENTER);
      person.sees("Get emergency help now").sees("no, change my answer").types(Conversation.LEFT);
      person
          .sees("Question 2")
          .sees("[x] Chest pain")
          .types(" ")
          .sees("[ ] Chest pain")
          .types("none", Conversation.ENTER, Conversation.ENTER);
      person.sees("Question 3").types(Conversation.CTRL_C).sees("Nothing was saved");
      assertThat(person.result()).isEqualTo("130");
    }
  }

  @Test
  void whoeverLeavesAtAStopStillSeesWhatToDo() {
    try (Conversation person = stopped("80x24", "emergency-signs=chest-pain")) {
      person.sees("yes, that is so").types(Conversation.CTRL_C).sees("Nothing was saved.");
      person.sees("Get emergency help now").sees("1. Call your local emergency number");
      assertThat(person.result()).isEqualTo("130");
    }
  }

  @Test
  void theEndOfTheInputLetsTheStopStand() {
    try (Conversation person = stopped("80x24", "emergency-signs=chest-pain")) {
      person.sees("yes, that is so").types(Conversation.CTRL_D).sees("ready>");
      person.sees("1. Call your local emergency number");
      assertThat(person.result()).isEqualTo("0");
    }
    assertThat(AtTerminal.types("", "ask", "--answer", "emergency-signs=chest-pain"))
        .contains("You ticked: Chest pain")
        .endsWith("have someone stay with you until help comes.\n0");
  }

  /** Also where nothing is to be said, and whatever the file holds. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown"})
  void aStopIsSeenAtTheTerminalWhereverTheResultGoes(String format) throws IOException {
    Path file = folder.resolve("result");
    String[] more = {"--format", format, "-q", "-o", file.toString()};
    try (Conversation person = stopped("80x24", "emergency-signs=chest-pain", more)) {
      person.sees("yes, that is so").types(Conversation.ENTER).sees("ready>");
      assertThat(person.screen())
          .contains(" Get emergency help now\n")
          .endsWith("have someone stay with you until help comes.\nready>\n");
    }
    assertThat(Files.readString(file)).containsIgnoringCase("get emergency help now");
  }

  @Test
  void aStopIsSeenWhereStandardOutputGoesElsewhere() {
    String[] line = {"ask", "--answer", "emergency-signs=chest-pain", "--format", "json"};
    try (Conversation person = AtTerminal.drawsBeside(80, 24, line)) {
      person.sees("yes, that is so").types(Conversation.ENTER).sees("ready>");
      person.sees("1. Call your local emergency number");
      assertThat(person.result()).startsWith("0{\n  \"format\"");
    }
  }

  @Test
  void theHeadlineAndTheNameOfTheFileAreSeenWhereAResultGoesIntoAFile() {
    Path file = folder.resolve("result.md");
    try (Conversation person =
        AtTerminal.draws(200, 24, Runs.stress("-o", file.toString(), "--format", "markdown"))) {
      person.sees("rather have?").types("2", Conversation.ENTER).sees("Your answers");
      person.types(Conversation.ENTER).sees("ready>");
      assertThat(person.screen()).contains("Massage\nThe whole result is in " + file + ".\nready>");
    }
  }

  @Test
  void inNumberedLinesAStopIsHeardInOrderAndCanBeTakenBack() {
    String told =
        AtTerminal.types("back\n3\nnone\nquit\n", "ask", "--answer", "emergency-signs=chest-pain");
    golden("emergency-taken-back-in-lines", told);
    assertThat(told).doesNotContain("\u001b").endsWith("130");
  }

  private static void golden(String name, String screen) {
    Path file = SCREENS.resolve(name + ".txt");
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(SCREENS);
        Files.writeString(file, screen);
      }
      assertThat(screen).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Command lines that leave one question open. */
  private static final class Runs {

    private Runs() {}

    static String[] stress(String... more) {
      List<String> line = new ArrayList<>(List.of("ask"));
      for (String answer :
          List.of(
              "goal=stress",
              "emergency-signs=none",
              "more-emergency-signs=none",
              "doctor-signs=none",
              "precautions=none")) {
        line.addAll(List.of("--answer", answer));
      }
      line.addAll(List.of(more));
      return line.toArray(new String[0]);
    }
  }
}
