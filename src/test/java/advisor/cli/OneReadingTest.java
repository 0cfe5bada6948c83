package advisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cli.Cli.Ran;
import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.PlainLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One text is one answer, given as a flag, in a file, on a line, in plain lines or in a batch. */
class OneReadingTest {

  private static final String RULES = "rules/physiotherapy-or-massage.json";

  @TempDir private Path folder;

  /** Complete answers with no sign, one of them said otherwise. */
  private static Map<String, String> answers(String question, String text) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("goal", "stress");
    for (String asked :
        List.of("emergency-signs", "more-emergency-signs", "doctor-signs", "precautions")) {
      answers.put(asked, "none");
    }
    answers.put("leaning", "massage");
    answers.put(question, text);
    return answers;
  }

  /** What each door made of it: the answers of the result, or the exit code. */
  private Map<String, String> heard(Map<String, String> answers, String rules) throws IOException {
    List<String> ask = List.of("ask", "--format=json", "--rules", rules);
    List<String> flags = new ArrayList<>(ask);
    StringBuilder members = new StringBuilder();
    for (Map.Entry<String, String> each : answers.entrySet()) {
      flags.addAll(List.of("--answer", each.getKey() + "=" + each.getValue()));
      members.append(",\"%s\":\"%s\"".formatted(each.getKey(), each.getValue()));
    }
    String object = "{" + members.substring(1) + "}\n";
    String lines = String.join("\n", answers.values()) + "\n";
    Path file = Files.writeString(folder.resolve("answers.json"), object);
    List<String> ofFile = new ArrayList<>(ask);
    ofFile.addAll(List.of("--answers", file.toString(), "--no-input"));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    BufferedReader typed = new BufferedReader(new StringReader(lines + "\n"));
    Map<String, String> heard = new LinkedHashMap<>();
    heard.put("flags", answers(Cli.run(words(flags))));
    heard.put("file", answers(Cli.run(words(ofFile))));
    heard.put("lines", answers(Cli.piped(lines).with(words(ask))));
    heard.put(
        "plain lines",
        answers(
            Cli.through(
                (presentation, questions) ->
                    new PlainLines(LineDialogue.typed(typed, nowhere, 80), List.of(), stop -> {}),
                words(ask))));
    heard.put("batch --lenient", batch(object, rules, "--lenient"));
    heard.put("batch", batch(object, rules));
    heard.put(
        "table",
        batch(
            String.join(";", answers.keySet()) + "\n" + String.join(";", answers.values()) + "\n",
            rules,
            "--from=csv"));
    return heard;
  }

  private static String batch(String input, String rules, String... options) {
    List<String> words = new ArrayList<>(List.of("batch", "--rules", rules, "--fields=answers"));
    words.addAll(Arrays.asList(options));
    return answers(Cli.piped(input).with(words(words)));
  }

  private static String[] words(List<String> words) {
    return words.toArray(new String[0]);
  }

  private static String answers(Ran ran) {
    return ran.code() == 0
        ? PublishedSchemas.json(ran.out()).get("answers").toString()
        : Integer.toString(ran.code());
  }

  @ParameterizedTest
  @CsvSource({
    "precautions, pregnant, '\"precautions\":[\"pregnancy\"]'",
  })
  void aPartFromWithinALabelCountsWhereNoStopMentionsTheQuestion(
      String question, String text, String meant) throws IOException {
    Map<String, String> heard = heard(answers(question, text), RULES);

    assertThat(List.of(heard.remove("batch"), heard.remove("table"))).containsOnly("3");
    assertThat(heard.values()).as("%s", heard).allMatch(answers -> answers.contains(meant));
  }

  @ParameterizedTest
  @CsvSource({"emergency-signs, stiff neck", "doctor-signs, jaw pain", "leaning, than the other"})
  void atAQuestionAboutSignsOrBehindADenialNoDoorTakesOne(String question, String text)
      throws IOException {
    assertThat(heard(answers(question, text), RULES).values())
        .allMatch(answers -> answers.matches("[1-9][0-9]*"));
  }

  @ParameterizedTest
  @CsvSource({
    "'stress,stress', '\"goal\":[\"stress\"]'",
    "'stress,Less stress, or time to relax', '\"goal\":[\"stress\"]'",
  })
  void anAnswerThatIsSaidTwiceIsSaidOnce(String text, String meant) throws IOException {
    Map<String, String> heard = heard(answers("goal", text), RULES);

    heard.remove("table"); // where signs part the cells, several answers are parted by them
    assertThat(heard.values()).as("%s", heard).allMatch(answers -> answers.contains(meant));
  }

  @Test
  void howALetterIsComposedIsOneToEveryDoor() throws IOException {
    String label = "M\u00fcde und \u00e9puis\u00e9";
    String rules = Files.readString(Path.of(RULES)).replace("Less stress, or time to relax", label);
    Path file = folder.resolve("rules.json");
    for (Normalizer.Form written : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Files.writeString(file, Normalizer.normalize(rules, written));
      for (Normalizer.Form typed : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
        String text = Normalizer.normalize(label.toUpperCase(java.util.Locale.ROOT), typed);
        Map<String, String> heard = heard(answers("goal", text), file.toString());

        assertThat(heard.values())
            .as("%s in %s: %s", typed, written, heard)
            .allMatch(answers -> answers.contains("\"goal\":[\"stress\"]"));
      }
    }
  }
}
