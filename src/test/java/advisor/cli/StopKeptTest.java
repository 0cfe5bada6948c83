package advisor.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import advisor.cli.Cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A stop is never lost to an unrelated fault, whichever way the answers come: where nobody can be
 * asked, it is the result, and the fault is told beside it.
 */
class StopKeptTest {

  @TempDir private Path folder;

  /** The ways in which answers come; each takes "question=answer,answer". */
  enum Door {
    FLAGS {
      @Override
      Ran run(Map<String, List<String>> answers, Path folder) {
        List<String> flags = new ArrayList<>(List.of("ask", "--format", "json", "--no-input"));
        answers.forEach((id, said) -> flags.add("--answer=" + id + "=" + String.join(",", said)));
        return Cli.run(flags.toArray(new String[0]));
      }
    },
    LINES {
      @Override
      Ran run(Map<String, List<String>> answers, Path folder) {
        StringJoiner lines = new StringJoiner("\n");
        answers.forEach((id, said) -> lines.add(id + "=" + String.join(",", said)));
        return Cli.piped(lines.toString()).with("ask", "--format", "json");
      }
    },
    FILE {
      @Override
      Ran run(Map<String, List<String>> answers, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.json"), json(answers));
        return Cli.run("ask", "--format", "json", "--answers", file.toString());
      }
    },
    BATCH {
      @Override
      Ran run(Map<String, List<String>> answers, Path folder) {
        return Cli.piped(json(answers)).with("batch", "--fields", "outcome");
      }
    },
    TABLE {
      @Override
      Ran run(Map<String, List<String>> answers, Path folder) {
        StringJoiner cells = new StringJoiner(",");
        answers.values().forEach(said -> cells.add(String.join(";", said)));
        String table = String.join(",", answers.keySet()) + "\n" + cells + "\n";
        return Cli.piped(table).with("batch", "--from", "csv", "--fields", "outcome");
      }
    };

    abstract Ran run(Map<String, List<String>> answers, Path folder) throws IOException;

    private static String json(Map<String, List<String>> answers) {
      StringJoiner members = new StringJoiner(",", "{", "}");
      answers.forEach(
          (id, said) -> members.add("\"" + id + "\":[\"" + String.join("\",\"", said) + "\"]"));
      return members.toString();
    }
  }

  private static Map<String, List<String>> answers(String text) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (String each : text.split(" ")) {
      String[] sides = each.split("=");
      answers.put(sides[0], List.of(sides[1].replace("not-sure", "not sure").split(",")));
    }
    return answers;
  }

  private static String outcome(Ran ran) {
    return ran.out().replaceAll("(?s).*\"outcome\": ?\"([a-z-]+)\".*", "$1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "emergency-signs=chest-pain | emergency",
        "emergency-signs=chest-pain,xyzzy | emergency",
        "emergency-signs=xyzzy,chest-pain,chest-pain | emergency",
        "emergency-signs=chest-pain,not-sure | emergency",
        "emergency-signs=not-sure | urgent-advice",
        "emergency-signs=not-sure,xyzzy | urgent-advice",
        "goal=xyzzy emergency-signs=chest-pain | emergency",
        "goal=pain,stress emergency-signs=chest-pain | emergency",
        "recent=xyzzy emergency-signs=chest-pain | emergency",
        "goal=stress recent=xyzzy emergency-signs=chest-pain | emergency",
        "goal=stress emergency-signs=chest-pain doctor-signs=xyzzy | emergency",
        "doctor-signs=fever | doctor-soon",
        "goal=xyzzy emergency-signs=xyzzy doctor-signs=fever | doctor-soon",
        "doctor-signs=under-sixteen | child",
        "goal=xyzzy doctor-signs=under-sixteen,xyzzy weak-signs=xyzzy | child",
        "goal=stress emergency-signs=not-sure more-emergency-signs=xyzzy | urgent-advice",
        "emergency-signs=not-sure doctor-signs=fever | urgent-advice",
        "emergency-signs=chest-pain,none doctor-signs=fever | doctor-soon",
      })
  void aStopStandsWhateverElseIsMissingOrFaulty(String given, String outcome) throws IOException {
    for (Door door : Door.values()) {
      Ran ran = door.run(answers(given), folder);

      assertThat(outcome(ran)).as("%s: %s", door, ran).isEqualTo(outcome);
      assertThat(ran.code()).as("%s: %s", door, ran).isZero();
      assertThat(ran.err()).as("%s: it is told", door).contains("warning: ");
      assertThat(ran.err()).doesNotContain("error");
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void noneBesideASignIsAContradictionThatNamesTheSign(Door door) throws IOException {
    Ran ran = door.run(answers("goal=stress emergency-signs=none,chest-pain"), folder);

    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err())
        .contains("question 'emergency-signs': 'none' cannot be combined with 'chest-pain'");
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void withoutAStopTheFaultIsTheError(Door door) throws IOException {
    Ran ran =
        door.run(
            answers(
                "goal=stress emergency-signs=none doctor-signs=none precautions=xyzzy"
                    + " leaning=massage"),
            folder);

    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("'xyzzy' is not one of its answers");
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void aTickGivenTwiceIsATick(Door door) throws IOException {
    String given =
        "goal=stress emergency-signs=none doctor-signs=none precautions=%s leaning=massage";

    assertThat(door.run(answers(given.formatted("pregnancy,pregnancy")), folder))
        .isEqualTo(door.run(answers(given.formatted("pregnancy")), folder));
  }

  @Test
  void aQuestionThatNobodyAsksLosesNoStop() {
    Ran line =
        Cli.piped("{\"gaol\": [\"pain\"], \"id\": [1], \"emergency-signs\": [\"chest-pain\"]}")
            .with("batch");
    Ran pipe = Cli.piped("gaol=pain\nemergency-signs=chest-pain\n").with("ask", "--format=json");
    Ran flags =
        Cli.run(
            "ask", "--format=json", "--answer=gaol=pain", "--answer=emergency-signs=chest-pain");

    assertThat(line.out()).contains("\"outcome\":\"emergency\"");
    assertThat(line.err()).startsWith("warning: line 1: ").contains("did you mean 'goal'?");
    assertThat(outcome(pipe)).isEqualTo("emergency");
    assertThat(pipe.err()).startsWith("warning: standard input, line 1: unknown question 'gaol'");
    assertThat(outcome(flags)).isEqualTo("emergency");
    assertThat(flags.err()).startsWith("warning: --answer: unknown question 'gaol'");
  }

  @Test
  void aStopThatCannotBeWrittenIsToldAllTheSame() {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    for (String option : new String[] {"-o", "--save"}) {
      Ran full =
          Cli.run(
              "ask",
              "--no-input",
              "--answer=goal=pain",
              "--answer=emergency-signs=chest-pain",
              option,
              "/dev/full");
      assertThat(full.code()).as(option).isEqualTo(73);
      assertThat(full.out() + full.err())
          .containsIgnoringCase("Get emergency help now")
          .contains("1. Call your local emergency number");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chest-pain-with-a-sore-shoulder", "stress-after-a-hard-month"})
  void aResultIsWrittenWhateverBecomesOfTheSavedSession(String scenario) throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    String ask = "ask --format json --answers rules/scenarios/" + scenario + ".json";
    Path file = folder.resolve("result.json");
    Ran written = Cli.run(ask.split(" "));
    Ran unsaved = Cli.run((ask + " --save /dev/full").split(" "));
    Ran filed = Cli.run((ask + " --save /dev/full -o " + file).split(" "));

    assertThat(unsaved.code()).isEqualTo(73);
    assertThat(unsaved.err()).contains("error: cannot write /dev/full");
    assertThat(unsaved.out()).isEqualTo(written.out()).isNotEmpty();
    assertThat(filed.code()).isEqualTo(73);
    assertThat(file).content().isEqualTo(written.out());
  }

  @Test
  void whatCannotBeWrittenIsSaidBeforeAnythingIsAsked() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
    for (String option : new String[] {"-o", "--save"}) {
      Ran nowhere = Cli.piped("stress\nchest-pain\n").with("ask", option, "no-folder/result");
      assertThat(nowhere.code()).as(option).isEqualTo(73);
      assertThat(nowhere.err())
          .isEqualTo("error: cannot write no-folder/result: there is no such folder\n");
      assertThat(Cli.piped("stress\n").with("ask", option, "src").code()).isEqualTo(73);
      Ran system = Cli.piped("stress\nchest-pain\n").with("ask", option, "/proc/result");
      assertThat(system.code() + system.out()).isEqualTo("73");
      assertThat(system.err()).contains("/proc/result: ");
      assertThat(system.err().contains("no such folder"))
          .isEqualTo(!Files.exists(Path.of("/proc")));
      assertThat(Cli.piped("stress\nchest-pain\n").with("ask", option, link.toString()))
          .isEqualTo(
              new Ran(73, "", "error: cannot write " + link + ": its link leads to no file\n"));
    }
  }

  @Test
  void answersTwiceGivenHoldWhatCanBeSaidOfBoth() {
    Ran line =
        Cli.piped("{\"emergency-signs\":[\"chest-pain\"],\"emergency-signs\":[\"fall-or-break\"]}")
            .with("batch");
    Ran contradicting = Cli.piped("emergency-signs=none\nemergency-signs=chest-pain\n").with("ask");

    assertThat(line.out()).contains("\"outcome\":\"emergency\"");
    assertThat(contradicting.code()).isEqualTo(2);
    assertThat(contradicting.err())
        .contains("question 'emergency-signs': 'chest-pain' is a second answer, after line 1");
  }

  /** What could not be told from a contradiction may be more urgent than the stop. */
  @Test
  void aFaultBesideAStopIsToldWithQuietToo() {
    String[] flags = "ask -q --answer=emergency-signs=none --answer=doctor-signs=fever".split(" ");
    String lines = "emergency-signs=none\nemergency-signs=chest-pain\ndoctor-signs=fever\n";
    Ran lost = Cli.run(concat(flags, "--answer=emergency-signs=chest-pain"));
    Ran piped = Cli.piped(lines).with("ask", "-q");

    for (Ran ran : List.of(lost, piped)) {
      assertThat(ran.code()).isZero();
      assertThat(ran.out()).containsIgnoringCase("doctor");
      assertThat(ran.err()).contains("question 'emergency-signs': 'chest-pain' is a second answer");
    }
  }

  @Test
  void aFlagThatIsNotUnderstoodTakesNoSignFromAFileOrALine() throws IOException {
    String flag = "--answer=emergency-signs=xyzzy";
    Path file =
        Files.writeString(folder.resolve("sign.json"), "{\"emergency-signs\": [\"chest-pain\"]}");
    for (Ran ran :
        List.of(
            Cli.run("ask", "--format=json", flag, "--answers=" + file),
            Cli.piped("emergency-signs=chest-pain").with("ask", "--format=json", flag))) {
      assertThat(ran.code()).isZero();
      assertThat(outcome(ran)).isEqualTo("emergency");
      assertThat(ran.err()).contains("question 'emergency-signs': 'xyzzy' is not one of its");
    }
  }

  @Test
  void linesWithoutANameAfterAFaultAreNotJudgedAndTheErrorSaysSo() {
    Ran lost = Cli.piped("pian\nchest-pain\nnone\n").with("ask");
    Ran named = Cli.piped("pian\nnone\nemergency-signs=chest-pain\n").with("ask", "--format=json");

    assertThat(lost.code()).isEqualTo(2);
    assertThat(lost.err())
        .contains(
            "\n  not checked, because a line without a name may belong to another question:"
                + " line 2 and 1 more");
    assertThat(Cli.piped("pian\nchest-pain\n").with("ask").err())
        .endsWith(
            "\n  not checked, because a line without a name may belong to another question: line 2"
                + "\n  write QUESTION=ANSWER\n");
    assertThat(outcome(named)).isEqualTo("emergency");
    assertThat(named.err()).contains("line 1: question 'goal'", "not used of the input: line 2");
  }

  @Test
  void aFileThatIsNotThereLosesNoStopOfTheFlags() {
    String[] missing = {"ask", "--answers", folder.resolve("b.json").toString(), "--answer"};
    Ran ran = Cli.run(concat(missing, "emergency-signs=chest-pain"));
    Ran none = Cli.run(concat(missing, "goal=stress"));

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).startsWith("warning: cannot read ");
    assertThat(none.code()).isEqualTo(66);
    assertThat(none.err()).startsWith("error: cannot read ");
  }

  private static String[] concat(String[] words, String last) {
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = last;
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'format':'advisor-result/3','answers':%s}   | advisor-result/2",
        "{'format':'advisor-result/1','answers':%s}   | advisor-result/2",
        "{'format':'advisor-scenario/2','steps':[%s]} | advisor-scenario/1",
      })
  void anUnknownVersionOfAFormatIsRefusedButForAStop(String form, String known) throws IOException {
    boolean hasSteps = known.startsWith("advisor-scenario");
    String step = hasSteps ? "{'question':'%s','answer':['%s']}" : "{'%s':['%s']}";
    String calm = form.formatted(step.formatted("goal", "stress")).replace('\'', '"');
    String sign = form.formatted(step.formatted("emergency-signs", "chest-pain"));
    Ran refused = Cli.piped(calm).with("ask", "--answers", "-");
    Ran stopped = Cli.piped(sign.replace('\'', '"')).with("ask", "--answers", "-");

    assertThat(refused.code()).isEqualTo(65);
    assertThat(refused.err()).contains("error: unknown format", "this program reads " + known);
    assertThat(stopped.code()).isZero();
    assertThat(stopped.err()).contains("warning: unknown format");
  }

  @Test
  void aFileThatCannotBeReadAsJsonLosesNoStopOfTheFlags() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\"goal\": ");
    Ran ran =
        Cli.run("ask", "--answers", file.toString(), "--answer", "emergency-signs=chest-pain");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("a.json:1:10: warning: ");
  }

  /** Whatever a line or a file holds that is no JSON or no text, a sign before it was given. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{%s,}",
        "{%s} x",
        "{%s]",
        "{%s",
        "{%s,\"goal\"",
        "{%s,\"goal\":[\"str",
        "{%s,\"goal\":stress}",
        "{%s,\"goal\":[\"stre\u00dfs\"]}",
        "{\"goal\":\"stre\u00dfs\",%s}",
        "{\"emergency-signs\":[\"chest-pain\",headache]}",
        "{\"emergency-signs\":[\"chest-pain\"",
      })
  void aSignThatStandsBeforeWhatIsNoJsonIsNotLost(String pattern) throws IOException {
    byte[] text = pattern.formatted("\"emergency-signs\":[\"chest-pain\"]").getBytes(ISO_8859_1);
    Path file = Files.write(folder.resolve("answers.json"), text);

    for (Ran ran :
        List.of(
            Cli.run("batch", "--fields", "outcome", file.toString()),
            Cli.run("ask", "--format", "json", "--answers", file.toString()))) {
      assertThat(outcome(ran)).as("%s", ran).isEqualTo("emergency");
      assertThat(ran.code()).isZero();
      assertThat(ran.err()).contains("warning: ").doesNotContain("error");
    }
  }

  @Test
  void theAnswersOfAResultAreTakenWithAWarningWhereItsRulesAreOthers() throws IOException {
    String[] asked = {
      "ask", "--format=json", "--answer=goal=stress", "--answer=emergency-signs=chest-pain"
    };
    String result = Cli.run(asked).out();
    Path file = Files.writeString(folder.resolve("result.json"), result);
    Path other =
        Files.writeString(
            folder.resolve("other.json"),
            result.replaceAll("\"version\": \".*\"", "\"version\": \"0.1\""));

    assertThat(Cli.run("ask", "--format=json", "--answers", file.toString()))
        .isEqualTo(new Ran(0, result, ""));
    assertThat(Cli.run("ask", "--format=json", "--answers", other.toString()).out())
        .isEqualTo(result);
    assertThat(Cli.run("ask", "--format=json", "--answers", other.toString()).err())
        .startsWith("warning: the answers in " + other + " are of version 0.1");
    Path edited =
        Files.writeString(
            folder.resolve("edited.json"),
            result.replaceAll("\"sha256\": \"..", "\"sha256\": \"zz"));
    assertThat(Cli.run("ask", "--format=json", "--answers", edited.toString()).err())
        .startsWith("warning: the answers in " + edited + " are of another file of version ");
  }

  @Test
  void theAnswersOfASessionThatWasSavedWithAnotherVersionAreTakenWithAWarning() throws IOException {
    Path file = folder.resolve("saved.json");
    Cli.run("ask", "--answer=goal=stress", "--answer=emergency-signs=chest-pain", "--save=" + file);
    assertThat(Cli.run("ask", "--answers", file.toString()).err()).isEmpty();

    String saved = Files.readString(file);
    Files.writeString(
        file, saved.replaceAll("\"rulesVersion\": \".*\"", "\"rulesVersion\": \"0.1\""));
    assertThat(Cli.run("ask", "--answers", file.toString()).err())
        .startsWith("warning: the answers in " + file + " are of version 0.1");
  }
}
