package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Golden;
import advisor.RandomBooks;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Judgement;
import advisor.interview.Interview;
import advisor.model.Answers;
import advisor.model.Caution;
import advisor.model.Question;
import advisor.model.Response;
import advisor.render.LastScreen;
import advisor.render.Precautions;
import advisor.render.document.TextStyle;
import advisor.scenario.Shipped;
import advisor.terminal.Conversation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands on the screen when a run is over is what the person has to do. The screens are files.
 */
@Timeout(60)
class EndingsTest {

  private static final Path SCREENS = Path.of("src/test/resources/advisor/cli/endings");

  /** Answers ahead that make a stop true, by the name of the screen. */
  private static final Map<String, String> STOPS =
      Map.of(
          "emergency", "emergency-signs=chest-pain",
          "emergency-and-crisis",
              "emergency-signs=none more-emergency-signs=legs-failing,hard-fall,harm-to-self",
          "several-signs", "emergency-signs=sudden-weakness,sudden-headache,short-breath",
          "three-long-signs", "emergency-signs=chest-pain,sight-or-swallowing,headache-and-more",
          "urgent-advice", "emergency-signs=not-sure more-emergency-signs=none",
          "doctor-soon", "emergency-signs=none more-emergency-signs=none doctor-signs=fever",
          "doctor",
              "goal=pain,stress emergency-signs=none more-emergency-signs=none"
                  + " doctor-signs=none weak-signs=night-back-pain");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "60x15", "40x24", "40x12", "30x20"})
  void aStopIsPutAndStaysWithItsStepsLast(String size) {
    for (Map.Entry<String, String> stop : STOPS.entrySet()) {
      try (Conversation person = stopped(size, stop.getValue())) {
        person.sees("yes, that is so");
        Golden.matches(SCREENS.resolve(stop.getKey() + "-asked-" + size + ".txt"), person.screen());
        person.types(Conversation.ENTER).sees("ready>");
        Golden.matches(SCREENS.resolve(stop.getKey() + "-" + size + ".txt"), person.screen());
        assertThat(person.result()).isEqualTo("0");
        assertThat(person.screen().lines().toList())
            .as("the headline is on the screen, and nothing behind the last step")
            .anyMatch(line -> line.startsWith(" Get em") || line.matches(" (Call|See) a.*"))
            .last()
            .isEqualTo("ready>");
      }
    }
  }

  /** On the confirmation it may take the arrow keys to see all of it. */
  @ParameterizedTest
  @ValueSource(strings = {"80x24", "60x15", "40x24", "40x12", "30x20"})
  void aCrisisBesideAnEmergencyIsHeardOnEveryScreen(String size) {
    try (Conversation person = stopped(size, STOPS.get("emergency-and-crisis"))) {
      person.sees("Enter: yes").sees("Get emergency").sees("1. Call your local");
      person.types(Conversation.END).seesInWords("back, neck, hip or thigh");
      person.seesInWords("A crisis line is there for you as well.");
      person.types(Conversation.ENTER).sees("ready>").sees("Get emergency");
      person.seesInWords("A crisis line is there for you as well.");
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
      person
          .sees("Enter begin")
          .types(Conversation.ENTER)
          .sees("Question 2")
          .types("1", Conversation.ENTER)
          .sees("[x] Chest")
          .types(Conversation.ENTER);
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
  void aSignThatIsTickedWhenThePersonLeavesIsNotLost() {
    try (Conversation person = AtTerminal.draws(80, 24, "ask", "--answer", "goal=stress")) {
      person.sees("Enter begin").types(Conversation.ENTER).sees("Question 2");
      person.types("1", Conversation.ENTER).sees("[x] Chest").types(Conversation.CTRL_C);
      person.sees("Left before the end. Nothing was saved. If it is still so:");
      person.sees("Get emergency help now").sees("You ticked: Chest pain").sees("ready>");
      assertThat(person.result()).isEqualTo("130");
    }
    try (Conversation person = AtTerminal.draws(80, 24, "ask")) {
      person
          .sees("Question 1")
          .types("1", Conversation.ENTER)
          .sees("[x]")
          .types(Conversation.CTRL_C)
          .sees("ready>");
      assertThat(person.screen()).contains("Nothing was saved.").doesNotContain("still so");
    }
  }

  /** The rest of a long list could make it no more urgent. */
  @Test
  void anEmergencyIsPutAlthoughOtherSignsWereNotOnTheScreen() {
    try (Conversation person = AtTerminal.draws(30, 20, "ask", "--answer", "goal=stress")) {
      person.sees("Enter more").types(Conversation.ENTER).sees("Enter begin");
      person.types(Conversation.ENTER).sees("[ ] Chest");
      person.types("1", Conversation.ENTER).sees("[x] Chest").sees(" more");
      person.types(Conversation.ENTER).sees("Get emergency help now");
      person.types(Conversation.LEFT).sees("[x] Chest").types(Conversation.CTRL_C).sees("ready>");
    }
  }

  @Test
  void whoeverLeavesAtAStopStillSeesWhatToDo() {
    try (Conversation person = stopped("80x24", "emergency-signs=chest-pain")) {
      person.sees("yes, that is so").types(Conversation.CTRL_C).sees("ready>");
      assertThat(person.screen())
          .contains("Get emergency help now")
          .contains("1. Call your local emergency number")
          .endsWith("have someone stay with you until help comes.\nready>\n");
      assertThat(person.result()).isEqualTo("130");
    }
  }

  /** Whoever gave every answer as a flag is asked as well, but for a script. */
  @Test
  void aStopThatFlagsAloneLeadToIsPutLikeAny() {
    String flags = "goal=stress emergency-signs=chest-pain";
    try (Conversation person = stopped("80x24", flags)) {
      person.sees("yes, that is so").types(Conversation.LEFT).sees("[x] Chest pain");
      person
          .types(" ")
          .sees("[ ] Chest pain")
          .types("none", Conversation.ENTER, Conversation.ENTER);
      person.sees("Question 3").types(Conversation.CTRL_C).sees("ready>");
      assertThat(person.result()).isEqualTo("130");
    }
    try (Conversation script = stopped("80x24", flags, "--no-input")) {
      script.sees("ready>").seesInWords("have someone stay with you until help comes. ready>");
      assertThat(script.result()).isEqualTo("0");
    }
  }

  /** What stays on the screen is what it is where somebody was asked. */
  @ParameterizedTest
  @ValueSource(strings = {"80x24", "60x15", "40x24"})
  void aResultThatFlagsAloneLeadToEndsOnTheSameFewLines(String size) {
    String flags = String.join(" ", CALM) + " goal=stress precautions=infection leaning=massage";
    try (Conversation person = stopped(size, flags)) {
      person.sees("ready>");
      assertThat(person.screen())
          .containsSubsequence("Massage, but wait", "1. Wait with", "2. ", "ready>")
          .doesNotContain("In short");
      assertThat(person.result()).isEqualTo("0");
    }
  }

  /** To go back takes no sign away: only another answer does. */
  @ParameterizedTest
  @ValueSource(strings = {"80x24", "60x15", "40x24"})
  void whoeverGoesBackFromAStopAndLeavesSeesItAllTheSame(String size) {
    try (Conversation person = stopped(size, "goal=stress emergency-signs=chest-pain")) {
      person.sees("yes, that is so").types(Conversation.LEFT).sees("[x] Chest pain");
      person.types(Conversation.CTRL_C).sees("ready>");
      assertThat(person.screen())
          .containsSubsequence("If it is still so:", "Get emergency help now", "1. Call your")
          .endsWith("comes.\nready>\n");
      assertThat(person.result()).isEqualTo("130");
    }
  }

  @Test
  void aStopThatAnotherAnswerTookAwayIsGoneForWhoeverLeaves() {
    String[] ask = {"ask", "--answer", "emergency-signs=chest-pain", "--answer", "goal=stress"};
    assertThat(AtTerminal.types("back\nnone\nquit\n", ask)).endsWith("Nothing was saved.\n130");
    for (String typed : List.of("back\nquit\n", "back\n")) {
      assertThat(AtTerminal.types(typed, ask)).endsWith("until help comes.\n130");
    }
    String doubt = AtTerminal.types("not sure\nquit\n", "ask", "--answer", "goal=stress");
    assertThat(doubt).containsSubsequence("still so:", "Call an urgent medical advice", "\n130");
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
  @ValueSource(strings = {"text", "json", "markdown", "html"})
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
        AtTerminal.draws(
            200, 24, StressAsked.stress("-o", file.toString(), "--format", "markdown"))) {
      begun(person).sees("rather have?").types("2", Conversation.ENTER).sees("Your answers");
      person.types(Conversation.ENTER).sees("ready>");
      assertThat(person.screen()).contains("Massage\nThe full result is in " + file + ".\nready>");
    }
  }

  /** Whoever wants nothing said is not told of a result in a file. */
  @Test
  void nothingIsSaidOfAFileWhereNothingIsToBeSaid() {
    Path file = folder.resolve("result.md");
    try (Conversation person =
        AtTerminal.draws(80, 24, StressAsked.stress("-q", "-o", "" + file))) {
      begun(person).sees("rather have?").types("2", Conversation.ENTER).sees("Your answers");
      person.types(Conversation.ENTER).sees("ready>");
      assertThat(person.screen()).doesNotContain("Best fit");
    }
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void inNumberedLinesAStopIsHeardInOrderAndCanBeTakenBack() {
    String told =
        AtTerminal.types(
            "?\nback\n3\nnone\nquit\n", "ask", "--answer", "emergency-signs=chest-pain");
    Golden.matches(SCREENS.resolve("emergency-taken-back-in-lines.txt"), told);
    assertThat(told).doesNotContain("\u001b").doesNotContain("is not one of these").endsWith("130");
  }

  /** Answers ahead that leave one question open, and the key for its answer. */
  private static final Map<String, List<String>> RESULTS =
      Map.of(
          "massage-clear",
          List.of("2", "goal=stress", "precautions=none"),
          "massage-after-a-fever",
          List.of("2", "goal=stress", "precautions=infection,pregnancy,touch-is-hard"),
          "massage-unsure",
          List.of("2", "goal=stress", "precautions=not-sure"),
          "either",
          List.of(
              "3",
              "goal=pain",
              "weak-signs=none",
              "where=neck",
              "cause=looked-at",
              "duration=under-six-weeks",
              "feel=sharp",
              "limits=little",
              "exercise=either-way",
              "precautions=none"),
          "unknown",
          List.of(
              "3",
              "goal=pain",
              "weak-signs=none",
              "where=neck",
              "cause=looked-at",
              "duration=under-six-weeks",
              "feel=not-sure",
              "limits=little",
              "exercise=not-sure",
              "precautions=none"),
          "physiotherapy",
          List.of(
              "1",
              "goal=rehabilitation",
              "weak-signs=none",
              "where=hip-to-foot",
              "cause=operation",
              "precautions=none",
              "leaning=physiotherapy"));

  private static final List<String> CALM =
      List.of("emergency-signs=none", "more-emergency-signs=none", "doctor-signs=none");

  /** Past the opening, where it has a screen of its own. */
  private static Conversation begun(Conversation person) {
    for (String way : List.of("Enter more", "Enter begin")) {
      if (person.sees("Ctrl-C leave").screen().contains(way)) {
        person.types(Conversation.ENTER).seesNoMore(way);
      }
    }
    return person;
  }

  private static Conversation answered(String size, List<String> run) {
    List<String> line = new ArrayList<>(List.of("ask"));
    List<String> answers = new ArrayList<>(run.subList(1, run.size()));
    answers.addAll(CALM);
    for (String answer : answers) {
      line.addAll(List.of("--answer", answer));
    }
    Conversation person = AtTerminal.draws(columns(size), rows(size), line.toArray(new String[0]));
    begun(person).sees("1. ").types(run.get(0), Conversation.ENTER).sees("See the result");
    return person.types(Conversation.ENTER).sees("q check if I am ready");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "60x15", "40x24", "30x20"})
  void aResultEndsOnAFewLinesAndStaysWhenTheKeysAreGone(String size) {
    for (Map.Entry<String, List<String>> run : RESULTS.entrySet()) {
      try (Conversation person = answered(size, run.getValue())) {
        Golden.matches(SCREENS.resolve(run.getKey() + "-keys-" + size + ".txt"), person.screen());
        if (person.screen().contains("Enter more")) {
          person.types(Conversation.ENTER).sees("Enter done");
        }
        person.types(Conversation.ENTER).sees("ready>");
        Golden.matches(SCREENS.resolve(run.getKey() + "-" + size + ".txt"), person.screen());
        assertThat(person.result()).isEqualTo("0");
      }
    }
  }

  private static Conversation stress(String... more) {
    String[] line = StressAsked.stress(more);
    Conversation person = AtTerminal.draws(80, 24, line);
    begun(person).sees("rather have?").types("2", Conversation.ENTER).sees("See the result");
    return person.types(Conversation.ENTER).sees("Enter done");
  }

  @Test
  void theResultStaysWhereSomebodyLeavesWhileItIsTalkedOver() {
    try (Conversation person = stress()) {
      person.types("q").sees("Do you feel sure").types(Conversation.CTRL_C).sees("ready>");
      assertThat(person.screen()).contains("Massage").doesNotContain("Do you feel sure");
      assertThat(person.result()).isEqualTo("130");
    }
  }

  @Test
  void theWholeIsReadAPageAtATimeAndLeftWithoutATrace() {
    try (Conversation person = stress()) {
      String last = person.screen();
      person.types("r").sees("=====").sees("Enter next page").types(" ").seesNoMore("=====");
      person.types(Conversation.ENTER, " ", " ").sees("In short: ").sees("Enter go back");
      assertThat(person.screen()).doesNotContain("advisor ask");
      person.types(Conversation.ESC).sees("Enter done");
      assertThat(last).contains(person.screen().strip());
      person.types("c").sees("Doing nothing for now:").types(Conversation.ESC).sees("Enter done");
      person.types(Conversation.ENTER).sees("ready>");
      assertThat(person.result()).isEqualTo("0");
    }
  }

  @Test
  void theCommandForTheSameIsToldWithATraceAlone() {
    try (Conversation person = stress("--trace")) {
      person.types("r").sees("Enter next page").types(Conversation.END);
      for (int i = 0; i < 20 && !person.screen().contains("Enter go back"); i++) {
        person.types(" ").sees("Esc back");
      }
      person.sees("advisor ask --answer goal=stress").types("q").sees("Enter done");
    }
  }

  @Test
  void anAnswerIsChangedAndTheResultIsAnother() {
    try (Conversation person = stress()) {
      person.types("a").sees("See the result").types("7", Conversation.ENTER);
      person.sees("rather have?").types("1", Conversation.ENTER).sees("leaning: Physiotherapy");
      person.types(Conversation.ENTER).sees("by your answers").sees("Enter done");
      assertThat(person.screen()).contains("lean this way, but not by much");
      person.types("a").sees("See the result").types(Conversation.CTRL_C).sees("ready>");
      person.seesInWords(
          "The change was not kept. Your answers before it gave this result. It holds only if no"
              + " warning sign is true now: Best fit by your answers: Massage Your answers lean this way, but not by"
              + " much. 1. Find");
      assertThat(person.result()).isEqualTo("130");
    }
  }

  @Test
  void aChangeMayEndInAStop() {
    try (Conversation person = stress()) {
      person.types("a").sees("See the result").types("3", Conversation.ENTER);
      person.sees("Have you had any of these").types("1", Conversation.ENTER).sees("[x] Chest");
      person.types(Conversation.ENTER).sees("yes, that is so").types(Conversation.ENTER);
      person.sees("ready>");
      assertThat(person.screen())
          .endsWith("stay with you until help comes.\nready>\n")
          .doesNotContain("was not used");
    }
  }

  @Test
  void whoeverLeavesAtAStopThatAChangeLedToSeesWhatToDoAndNothingBehindIt() {
    try (Conversation person = stress()) {
      person.types("a").sees("See the result").types("3", Conversation.ENTER);
      person.sees("Have you had any of these").types("1", Conversation.ENTER).sees("[x] Chest");
      person.types(Conversation.ENTER).sees("yes, that is so").types(Conversation.CTRL_C);
      person.sees("ready>");
      assertThat(person.screen()).endsWith("stay with you until help comes.\nready>\n");
      assertThat(person.result()).isEqualTo("130");
    }
  }

  @Test
  void noWordOfAWarningIsPartedWhereTheWindowEnds() {
    String[] unused =
        "ask --no-input --answer goal=stress --answer emergency-signs=chest-pain".split(" ");
    String[] line = Arrays.copyOf(unused, unused.length + 2);
    line[unused.length] = "--answer";
    line[unused.length + 1] = "leaning=massage";
    try (Conversation person = AtTerminal.drawsBeside(40, 24, line)) {
      person.sees("ready>");
      assertThat(person.written())
          .contains(
              "warning: the answer to 'leaning' was not\r\nused: the interview ended before it\r\n");
    }
    assertThat(Cli.run(line).err())
        .contains("warning: the answer to 'leaning' was not used: the interview ended before it\n");
    try (Conversation person = AtTerminal.drawsBeside(40, 24, "ask", "--answer", "leaning=x")) {
      person.sees("ready>");
      assertThat(person.written().lines()).allMatch(each -> each.length() <= 40);
      assertThat(person.written()).contains("\r\n  allowed: physiotherapy, massage,\r\n  no-lean");
    }
  }

  @Test
  void aStopThatAChangeLedToIsNotLostByGoingBackAndLeaving() {
    try (Conversation person = stress()) {
      person.types("a").sees("See the result").types("3", Conversation.ENTER);
      person.sees("Have you had any of these").types("1", Conversation.ENTER).sees("[x] Chest");
      person.types(Conversation.ENTER).sees("yes, that is so").types(Conversation.LEFT);
      person.sees("[x] Chest").types(Conversation.CTRL_C).sees("ready>");
      assertThat(person.screen())
          .contains("Get emergency help now")
          .doesNotContain("Best fit")
          .endsWith("stay with you until help comes.\nready>\n");
      assertThat(person.result()).isEqualTo("130");
    }
  }

  /** Whoever answers sees that the questions ended; a script may believe that all counted. */
  @Test
  void whatWasNotUsedIsNoNewsBeforeAStopWhereSomebodyAnswers() {
    String[] stop = {"ask", "--answer", "goal=stress", "--answer", "leaning=massage"};
    String told = AtTerminal.types("1\n\n", stop);
    assertThat(told).contains("Get emergency help now").doesNotContain("warning:").endsWith("0");
    assertThat(Cli.piped("1\n").with(stop).err())
        .contains("warning: the answer to 'leaning' was not used: the interview ended before it");
  }

  @Test
  void theFourQuestionsAreAskedOnRequest() {
    try (Conversation person = stress()) {
      person.types("q").sees("Question 1 of 4").sees("Four short questions").types("?");
      person.sees("Why: ").types("2", Conversation.ENTER).sees("Question 2 of 4");
      person.types(Conversation.LEFT).sees("Question 1 of 4").types("2", Conversation.ENTER);
      for (int number = 2; number <= 4; number++) {
        person.sees("Question " + number + " of 4").types("1", Conversation.ENTER);
      }
      person.sees("Give it a few days").types(Conversation.ESC).sees("Enter done");
      person.types("q").sees("Question 1 of 4").types(Conversation.LEFT).sees("Enter done");
      person.types(Conversation.CTRL_C).sees("ready>");
      assertThat(person.result()).isEqualTo("130");
    }
  }

  @Test
  void inNumberedLinesTheEndingIsHeardOnceWithItsKeysInWords() {
    String typed = "2\n\nx\nq\n?\n1\nno\n1\n1\na\n6\n1\n\n\n";
    String told = AtTerminal.types(typed, StressAsked.stress());
    Golden.matches(SCREENS.resolve("massage-in-lines.txt"), told);
    assertThat(told).doesNotContain("\u001b").endsWith("0");
    String read = AtTerminal.types("2\n\nr\nc\n\n", StressAsked.stress());
    assertThat(read).contains("What would change this", "Doing nothing for now:");
    assertThat(read.split("In short: ")).as("after each long text").hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html"})
  void whatNotSureLeavesOpenIsToldOnce(String format) {
    String[] line = StressAsked.stress("--answer", "leaning=massage", "--format", format);
    line[Arrays.asList(line).indexOf("precautions=none")] = "precautions=not-sure";
    String told = Cli.run(line).out();
    String oneLine = told.replace("&#39;", "'").replaceAll("\\s+", " ");
    List<Caution> cautions = Scenarios.book().cautions();
    assertThat(cautions).filteredOn(each -> oneLine.contains(each.say())).hasSizeGreaterThan(5);
    for (Caution each : cautions) {
      assertThat(oneLine.split(Pattern.quote(each.say()), -1)).hasSizeLessThanOrEqualTo(2);
    }
  }

  /** Over what the shipped rules can come to. */
  @Test
  void theLastScreenHasTenLinesAtMostAndTwoStepsAmongThem() {
    Evaluator evaluator = Shipped.evaluator();
    Set<String> outcomes = new TreeSet<>();
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      Evaluation evaluation = answeredAtRandom(evaluator, random);
      outcomes.add(evaluation.outcome().id());
      for (int width = 59; width <= 100 && !evaluation.isStop(); width += 4) {
        List<String> lines =
            new LastScreen(evaluation).text(width, TextStyle.PLAIN).lines().toList();
        assertThat(lines)
            .as("%s", evaluation.answers())
            .hasSizeLessThanOrEqualTo(10)
            .anyMatch(line -> line.startsWith("  1. "))
            .anyMatch(line -> line.startsWith("  2. "));
      }
    }
    assertThat(outcomes).contains("massage", "physiotherapy", "either", "unknown");
  }

  /** What the headline says in a few words, the first step says in full. */
  @Test
  void whatHasToComeFirstIsTheFirstStep() {
    Evaluator evaluator = Shipped.evaluator();
    Random random = new Random(11);
    int waiting = 0;
    for (int i = 0; i < 1000; i++) {
      Evaluation evaluation = answeredAtRandom(evaluator, random);
      List<Caution> first =
          evaluation.toldCautions().stream()
              .filter(each -> each.isTrue() && each.said().level() != Caution.Level.TELL)
              .map(Judgement::said)
              .filter(each -> each.about().map(evaluation.outcome()::speaksFor).orElse(true))
              .sorted(
                  Comparator.comparing((Caution each) -> each.about().isPresent())
                      .thenComparing(Caution::level))
              .toList();
      if (!first.isEmpty()) {
        waiting++;
        assertThat(onOneLine(evaluation)).contains("1. " + first.get(0).say());
        assertThat(new Precautions(evaluation).steps())
            .startsWith(first.stream().map(Caution::say).toArray(String[]::new));
      }
    }
    assertThat(waiting).isGreaterThan(100);
  }

  private static String onOneLine(Evaluation evaluation) {
    return new LastScreen(evaluation).text(1000, TextStyle.PLAIN).replaceAll("\\s+", " ");
  }

  /** What only has to be told is no step; it is pointed to, as is whatever else is not shown. */
  @Test
  void theStepsOnTheLastScreenAreTheFirstOfTheResult() {
    Evaluator evaluator = Shipped.evaluator();
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      Evaluation evaluation = answeredAtRandom(evaluator, random);
      List<String> steps = new Precautions(evaluation).steps();
      String screen = onOneLine(evaluation);
      assertThat(screen).contains(" 1. " + steps.get(0) + " 2. " + steps.get(1));
      boolean isAllShown =
          evaluation.toldCautions().stream()
              .filter(each -> each.isTrue())
              .map(Judgement::said)
              .filter(each -> each.about().map(evaluation.outcome()::speaksFor).orElse(true))
              .allMatch(each -> screen.contains(each.say()));
      assertThat(isAllShown || screen.contains("Read all the precautions first.")).isTrue();
    }
  }

  private static Evaluation answeredAtRandom(Evaluator evaluator, Random random) {
    Interview interview = Interview.begin(evaluator, Answers.none());
    while (interview.next().isPresent()) {
      Question question = interview.next().get();
      List<Response> responses = RandomBooks.responses(question);
      boolean isSign = question.id().endsWith("-signs");
      Response response = isSign ? Response.of() : responses.get(random.nextInt(responses.size()));
      interview = interview.answer(question, response);
    }
    return interview.evaluation();
  }

  /** Command lines that leave one question open. */
  private static final class StressAsked {

    private StressAsked() {}

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
