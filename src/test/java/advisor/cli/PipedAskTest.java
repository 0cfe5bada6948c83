package advisor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import advisor.cli.command.Surroundings;
import advisor.terminal.Streams;
import advisor.terminal.lines.PipedLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code advisor ask} as a script sees it. */
class PipedAskTest {

  private static final String STRESS = "stress\nnone\nnone\nnone\nnone\nmassage\n";

  private static final String BEFORE = "a flag, a file or an earlier line says otherwise";

  private static final String LOST =
      "warning: the answer to 'doctor-signs' was not used, although it holds a warning sign: %s\n";

  @Test
  void linesAreAnswersInTheOrderAsked() {
    Ran ran = Cli.piped(STRESS).with("ask");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Best fit by your answers: Massage");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void theResultIsToldBeforeTheRestOfTheInputIsRead() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> toldAtTheEnd = new ArrayList<>();
    InputStream input =
        new ByteArrayInputStream(STRESS.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] into, int at, int length) {
            int read = super.read(into, at, length);
            if (read < 0) {
              toldAtTheEnd.add(out.size());
            }
            return read;
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };
    new Advisor(
            new Surroundings(
                input,
                out,
                System.err,
                new Streams(false, false, false),
                (presentation, questions) -> new PipedLines(input, questions),
                Map.of()))
        .run("ask");

    assertThat(toldAtTheEnd).isNotEmpty().allSatisfy(told -> assertThat(told).isPositive());
  }

  @Test
  void inputThatCannotBeReadToItsEndIsNoBug() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Is a directory");
          }

          @Override
          public int read(byte[] into, int at, int length) throws IOException {
            throw new IOException("Is a directory");
          }
        };
    InputStream answers =
        new SequenceInputStream(new ByteArrayInputStream(STRESS.getBytes(UTF_8)), broken);
    Ran ran = Cli.piped(answers).with("ask");

    assertThat(ran.code()).isEqualTo(66);
    assertThat(ran.out()).contains("Best fit by your answers: Massage");
    assertThat(ran.err())
        .isEqualTo("error: cannot read standard input: this is a folder, not a file\n");
  }

  @Test
  void aLastLineWithoutALineFeedCounts() {
    assertThat(Cli.piped(STRESS.stripTrailing()).with("ask"))
        .isEqualTo(Cli.piped(STRESS).with("ask"));
  }

  @Test
  void aLineThatEndsInASeparatorOfUnicodeLosesNoTick() {
    assertThat(Cli.piped("stress\nchest-pain\u2028\n").with("ask"))
        .isEqualTo(Cli.piped("stress\nchest-pain\n").with("ask"));
  }

  @Test
  void linesOfAnotherSystemCount() {
    assertThat(Cli.piped("\uFEFF" + STRESS.replace("\n", "\r\n")).with("ask"))
        .isEqualTo(Cli.piped(STRESS).with("ask"));
  }

  @Test
  void namedLinesComeInAnyOrderAndMixWithTheOthers() {
    String named = "leaning=massage\nstress\ndoctor-signs=none\nnone\nprecautions=none\nnone\n";

    assertThat(Cli.piped(named).with("ask")).isEqualTo(Cli.piped(STRESS).with("ask"));
  }

  @Test
  void flagsAnswerAheadAndLinesTheRest() {
    Ran mixed =
        Cli.piped("none\nnone\nnone\nmassage\n")
            .with("ask", "--answer", "goal=stress", "--answer", "emergency-signs=none");

    assertThat(mixed).isEqualTo(Cli.piped(STRESS).with("ask"));
  }

  @Test
  void numbersLabelsAndBeginningsAreAnswersToo() {
    String words = "3\nNONE OF THESE\nnone\nnone\n14\nMass\n";

    assertThat(Cli.piped(words).with("ask")).isEqualTo(Cli.piped(STRESS).with("ask"));
  }

  @Test
  void anAnswerThatIsNotUnderstoodNamesLineQuestionAllowedAnswersAndTheNearest() {
    Ran ran = Cli.piped("pian\n").with("ask");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo(
            """
            error: standard input, line 1: question 'goal': 'pian' is not one of its answers: did \
            you mean 'pain'?
              allowed: pain, rehabilitation, stress
            """);
  }

  @Test
  void theEndOfInputNamesTheQuestionThatIsMissing() {
    Ran ran = Cli.piped("stress\nnone\nnone\nnone\nnone\n").with("ask");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("question 'leaning' is not answered")
        .contains("\n  it asks: Which of the two would you rather have?\n")
        .contains("allowed: physiotherapy, massage, no-leaning, not sure")
        .contains("--answer leaning=ANSWER");
  }

  @Test
  void withoutInputAMissingAnswerNamesWhatMayStillBeAsked() {
    Ran ran = Cli.piped(STRESS).with("ask", "--no-input", "--answer", "goal=stress");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("question 'emergency-signs' is not answered")
        .contains("may be needed as well: more-emergency-signs, doctor-signs, precautions, leaning")
        .doesNotContain("cause");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stress none none none doctor-signs=fever none massage",
        "stress none none none none massage doctor-signs=fever",
        "stress none none none none massage\n doctor-signs=none",
      })
  void aSecondAnswerIsAnErrorWhereverItsLineStands(String lines) {
    Ran ran = Cli.piped(lines.replace(' ', '\n')).with("ask", "-q", "--format", "json");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("question 'doctor-signs': '", "is a second answer, after line");
  }

  @Test
  void anUnknownQuestionIsAnErrorInTheLastLineToo() {
    Ran ran = Cli.piped(STRESS + "gaol=stress").with("ask");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("standard input, line 7: unknown question 'gaol'");
  }

  /** A program that answers as it is asked is told the result first. */
  @Test
  void aSecondAnswerThatComesAfterTheResultIsAnErrorAllTheSame() {
    InputStream late = new ByteArrayInputStream("doctor-signs=fever\n".getBytes(UTF_8));
    InputStream input = new ByteArrayInputStream(STRESS.getBytes(UTF_8));
    Ran ran = Cli.piped(new SequenceInputStream(input, late)).with("ask");

    assertThat(ran.out()).contains("Best fit by your answers: Massage");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("line 7: question 'doctor-signs': 'fever' is a second answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"weak-signs=none", "weak-signs=xyzzy", "weak-signs=new-weakness"})
  void aNamedLineForAQuestionThatDoesNotApplyIsToldByItsName(String line) {
    for (String lines : List.of(line + "\n" + STRESS, STRESS + line)) {
      Ran ran = Cli.piped(lines).with("ask");

      assertThat(ran.code()).isZero();
      assertThat(ran.err())
          .isEqualTo(
              "warning: the answer to 'weak-signs' was not used: the question does not apply\n");
    }
  }

  @Test
  void aFlagWinsOverALineButNoSignIsLostInSilence() {
    String[] ask = {"ask", "-q", "--answer", "doctor-signs=none"};
    String rest = "stress\nnone\nnone\nnone\nmassage\ndoctor-signs=";

    assertThat(Cli.piped(rest + "none").with(ask).err()).isEmpty();
    assertThat(Cli.piped(rest + "none").with("ask", "--answer", "doctor-signs=none").err())
        .isEqualTo("warning: the answer to 'doctor-signs' was not used: " + BEFORE + "\n");
    assertThat(Cli.piped(rest + "fever").with(ask))
        .satisfies(ran -> assertThat(ran.code()).isZero())
        .satisfies(ran -> assertThat(ran.err()).isEqualTo(LOST.formatted(BEFORE)));
  }

  /** The flags, the lines with blanks between them, and what is told with {@code -q}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "emergency-signs=none doctor-signs=fever | stress none emergency-signs=chest-pain | D",
        "emergency-signs=none doctor-signs=fever | emergency-signs=chest-pain stress none | D",
        "emergency-signs=none doctor-signs=fever | stress none emergency-signs=xyzzy,chest-pain | D",
        "emergency-signs=none doctor-signs=fever | stress none chest-pain | U3",
        "emergency-signs=none doctor-signs=fever | stress none massage CHEST-PAIN,2 3 | U4",
        "doctor-signs=fever | stress none none emergency-signs=none emergency-signs=chest-pain | D",
        "doctor-signs=fever | stress none none harm-to-self | U4",
        "more-emergency-signs=harm-to-self emergency-signs=none | stress emergency-signs=none | -",
        "more-emergency-signs=harm-to-self emergency-signs=none | stress doctor-signs=fever 1 no | -",
        "emergency-signs=chest-pain | stress emergency-signs=none doctor-signs=fever | -",
      })
  void aSignMoreUrgentThanTheResultIsNeverLostInSilence(String flags, String lines, String told) {
    List<String> ask = new ArrayList<>(List.of("ask", "-q"));
    for (String flag : flags.split(" ")) {
      ask.addAll(List.of("--answer", flag));
    }
    Ran ran = Cli.piped(lines.replace(' ', '\n')).with(ask.toArray(new String[0]));

    if (told.equals("D")) {
      assertThat(ran.err()).isEqualTo(LOST.replace("doctor", "emergency").formatted(BEFORE));
    } else if (told.startsWith("U")) {
      assertThat(ran.err())
          .isEqualTo(
              "warning: line %s of the input was not used, although it may hold a warning sign:"
                      .formatted(told.substring(1))
                  + " write QUESTION=ANSWER\n");
    } else {
      assertThat(ran.err()).doesNotContain("warning");
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 10", "11, 11", "300, 11"})
  void ofManySignsTheFirstTenAreToldAndHowManyMore(int given, int told) {
    String[] ask = "ask -q --answer goal=stress --answer leaning=massage".split(" ");
    Ran ran = Cli.piped("none\n".repeat(4) + "chest-pain\n".repeat(given)).with(ask);

    assertThat(ran.err().lines()).hasSize(told);
    assertThat(ran.err())
        .contains("warning: line 5 of", "warning: line 14 of")
        .doesNotContain("line 15 of");
    if (given > 10) {
      assertThat(ran.err())
          .endsWith(
              "warning: not used of the input, although each may hold a warning sign: %d more\n"
                  .formatted(given - 10));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- chest-pain", "i have chest pain", "chest pain 7", "{\"a\": \"b\"}", "LONG"})
  void aLeftoverLineThatAnswersNothingMayHoldASign(String line) {
    String[] ask = "ask -q --answer goal=stress --answer leaning=massage".split(" ");
    String last = line.replace("LONG", " ".repeat(70_000) + "chest-pain");
    Ran ran = Cli.piped("none\nnone\nnone\nnone\n" + last + "\n" + last + "\n").with(ask);

    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .isEqualTo(
            "warning: line 5 of the input was not used, although it may hold a warning sign: write"
                + " QUESTION=ANSWER\n");
    assertThat(Cli.piped("chest-pain\n" + last).with("ask", "-q", "--answer", "goal=stress").err())
        .as("behind the most urgent stop")
        .isEmpty();
  }

  @Test
  void aFlagWinsOverAFileButNoSignIsLostInSilence() {
    String file = "{\"goal\": [\"stress\"], \"doctor-signs\": [\"fever\"]}";
    String[] ask =
        "ask -q --answers - --answer emergency-signs=none --answer doctor-signs=none"
            .concat(" --answer more-emergency-signs=none --answer precautions=none")
            .concat(" --answer leaning=massage")
            .split(" ");

    assertThat(Cli.piped(file).with(ask).err()).isEqualTo(LOST.formatted("a flag says otherwise"));
    assertThat(Cli.piped(file.replace("fever", "none")).with(ask).err()).isEmpty();

    String[] stopped =
        "ask -q --answers - --answer emergency-signs=none --answer doctor-signs=fever".split(" ");
    String urgent = "{\"goal\": [\"stress\"], \"emergency-signs\": [\"chest-pain\"]}";
    assertThat(Cli.piped(urgent).with(stopped).err())
        .isEqualTo(LOST.replace("doctor", "emergency").formatted("a flag says otherwise"));
  }

  /** Neither of the two would stop anything alone. */
  @Test
  void aSignThatTakesTwoAnswersIsNotLostInSilenceEither() {
    String file = "{\"goal\": [\"pain\"], \"weak-signs\": [\"weight-loss\"]}";
    String[] ask =
        "ask -q --answers - --answer goal=stress --answer weak-signs=none"
            .concat(" --answer emergency-signs=none --answer doctor-signs=none")
            .concat(" --answer more-emergency-signs=none --answer precautions=none")
            .concat(" --answer leaning=massage")
            .split(" ");

    assertThat(Cli.piped(file).with(ask).err())
        .isEqualTo(
            "warning: the answers to 'goal', 'weak-signs' were not used, although together they"
                + " hold a warning sign: a flag says otherwise\n");
  }

  @Test
  void linesThatNobodyReadsAreToldOf() {
    String flags =
        "ask --answer goal=stress --answer emergency-signs=none --answer doctor-signs=none"
            + " --answer more-emergency-signs=none --answer precautions=none --answer leaning=massage";
    String unread =
        "warning: standard input was not read, so no warning sign in it counts: nothing was left to"
            + " ask (if it holds no answers, add --no-input)\n";
    String stopped = "ask --answer goal=stress --answer emergency-signs=chest-pain";

    for (String ask : List.of(flags, flags + " -q", stopped, stopped + " -q")) {
      assertThat(Cli.piped("doctor-signs=fever\n").with(ask.split(" ")).err()).isEqualTo(unread);
    }
    assertThat(Cli.run(flags.split(" ")).err()).isEmpty();
    assertThat(Cli.piped("3\n").with((flags + " --no-input").split(" ")).err()).isEmpty();
    assertThat(Cli.piped("3\nchest-pain\n").with("ask", "--no-input").err())
        .contains("question 'goal' is not answered", "--no-input reads no lines");
  }

  @Test
  void whatIsLeftBehindAFileThatIsTooLargeIsNoLine() {
    String file = "{\"goal\": \"stress\"}" + " ".repeat(5 << 20) + "\nstress\n";
    Ran ran = Cli.piped(file).with("ask", "--answers", "-");

    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.err()).doesNotContain("line");
  }

  @Test
  void aStopIsAResultAndWhatFollowsItIsNotUsed() {
    Ran ran =
        Cli.piped("pain\nchest-pain\nnone\n")
            .with("ask", "--format", "json", "--answer", "doctor-signs=none");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("\"outcome\": \"emergency\"", "\"strength\": null", "\"totals\": {}")
        .doesNotContain("doctor-signs");
    assertThat(ran.err())
        .isEqualTo(
            """
            warning: the answer to 'doctor-signs' was not used: the interview ended before it
            warning: not used of the input: line 3
            """);
  }

  @Test
  void quietKeepsWarningsAway() {
    Ran ran = Cli.piped(STRESS + "more\n").with("ask", "-q", "--answer", "duration=1");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void anAnswerToAQuestionThatDoesNotApplyIsNotUsed() {
    Ran ran = Cli.piped(STRESS).with("ask", "--answer", "duration=under-six-weeks");

    assertThat(ran.out()).isEqualTo(Cli.piped(STRESS).with("ask").out());
    assertThat(ran.err())
        .isEqualTo("warning: the answer to 'duration' was not used: the question does not apply\n");
  }

  @Test
  void notSureAboutAnEmergencySignIsNeverANo() {
    Ran ran = Cli.piped("stress\nnot sure\n").with("ask");

    assertThat(ran.out())
        .startsWith(
            "======================================\nCall an urgent medical advice line now")
        .contains("Chest pain")
        .doesNotContain("Best fit");
  }

  @Test
  void plainTextHoldsNoEscapeByteUnlessColourIsAskedFor() {
    assertThat(Cli.piped(STRESS).with("ask").out()).doesNotContain("\u001b");
    assertThat(Cli.piped(STRESS).with("ask", "--color", "always").out()).contains("\u001b[1m");
  }

  @Test
  void noLineIsWiderThanTheScreen() {
    for (int width : new int[] {40, 60, 80, 120, 200}) {
      Ran ran = Cli.piped(STRESS).where("COLUMNS", Integer.toString(width)).with("ask");

      assertThat(ran.out().lines()).allMatch(line -> line.length() <= width);
    }
  }

  @Test
  void theCommandForTheSameResultIsToldWithATraceAlone() {
    String result = Cli.piped(STRESS).with("ask").out();
    String traced = Cli.piped(STRESS).with("ask", "--trace").out();

    assertThat(result).doesNotContain("advisor ask");
    assertThat(traced).startsWith(result);
    assertThat(Cli.run(commandIn(traced)).out()).isEqualTo(result);
  }

  /** The arguments of the command at the end of a trace. */
  private static String[] commandIn(String traced) {
    String command = traced.substring(traced.lastIndexOf("advisor ask "));
    String[] words = command.replace("\\\n", " ").strip().split("\\s+");
    return Arrays.copyOfRange(words, 1, words.length);
  }

  @Test
  void theCommandOfATraceLeavesOpenWhatTheSessionDid() {
    String stop = "--answer=emergency-signs=chest-pain";
    for (Path file : Scenarios.files()) {
      String[] asked = {"ask", "--quick", "--trace", "--answers", file.toString()};
      String traced = Cli.run(asked).out();
      String result = Cli.run("ask", "--quick", "--answers", file.toString()).out();

      assertThat(Cli.run(commandIn(traced)).out()).as(file + traced).isEqualTo(result);
    }
    assertThat(commandIn(Cli.run("ask", "--trace", "--no-input", stop).out()))
        .contains("--no-input", "emergency-signs=chest-pain");
  }

  @Test
  void rulesFromStandardInputAreNoFileInTheCommandOfATrace() throws IOException {
    String stop = "--answer=emergency-signs=chest-pain";
    String rules = Files.readString(Path.of("rules/physiotherapy-or-massage.json"));

    assertThat(commandIn(Cli.piped(rules).with("ask", "--rules=-", "--trace", stop).out()))
        .containsSequence("--rules", "-", "--answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "ask --answers -", "batch", "batch --from csv", "ask --rules -"})
  void anInputThatFailsIsTold(String command) {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("no more");
          }

          @Override
          public int read(byte[] into, int from, int most) throws IOException {
            return read();
          }
        };
    Ran ran = Cli.piped(broken).with(command.split(" "));

    assertThat(ran.code()).isEqualTo(66);
    assertThat(ran.err()).startsWith("error: cannot read ").endsWith(": no more\n");
  }
}
