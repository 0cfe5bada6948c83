package advisor.terminal.demo;

import advisor.interview.AnsweredQuestion;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.Scene;
import advisor.terminal.demo.Script.ScriptStep;
import advisor.text.Columns;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Writes what a trainer reads on a second screen during a demo: its topic and expected result, and
 * for each question the scripted answer and what to say. Each line is written when it is due.
 */
public final class NarratorNotes {

  private static final int DEFAULT_WIDTH = 80;

  private final Writer out;
  private final IntSupplier columns;
  private Optional<IOException> failure = Optional.empty();
  private String about = "";

  /**
   * The current width of another terminal, in columns. {@code stty} prints the rows and columns of
   * the terminal that is its input, on every Unix.
   *
   * @param file such as {@code /dev/pts/7}; a file that is not a device has {@value #DEFAULT_WIDTH}
   *     columns
   */
  public static int width(Path file) {
    if (!file.startsWith("/dev")) {
      return DEFAULT_WIDTH;
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(file.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return size.matches("[0-9]+ [1-9][0-9]*\\s*")
          ? Integer.parseInt(size.strip().split(" ")[1])
          : DEFAULT_WIDTH;
    } catch (IOException | NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /**
   * @param columns the current width
   */
  public NarratorNotes(Writer out, IntSupplier columns) {
    this.out = out;
    this.columns = columns;
  }

  /** Why a note could not be written; nothing is written after that. */
  public Optional<IOException> failure() {
    return failure;
  }

  void begin(Scene scene) {
    Scenario scenario = scene.scenario();
    write("", "");
    write("", "Demo " + scene.number() + " of " + scene.of() + ": " + scenario.title());
    about = scenario.about();
    write("", about);
    write("", scene.expected().get(0));
    scene.expected().stream().skip(1).forEach(reason -> write("  - ", reason));
  }

  void step(
      Question question,
      Optional<Scenario.Step> step,
      Optional<String> say,
      List<Scenario.Step> steps) {
    write("", "");
    if (step.isPresent()) {
      int number = steps.indexOf(step.get()) + 1;
      write("", "Step " + number + " of " + steps.size() + ": " + question.ask());
      write("  ", "Answer: " + new AnsweredQuestion(question, step.get().answer()).labels());
    } else {
      write("", question.ask());
      write("  ", ScriptStep.NO_STEP);
    }
    say.ifPresent(words -> write("  ", "Say: " + words));
  }

  /** Writes the closing words, unless they were written last. */
  void end(String words) {
    if (!words.equals(about)) {
      about = words;
      write("", "");
      write("", about);
    }
  }

  private void write(String lead, String text) {
    if (failure.isPresent()) {
      return;
    }
    try {
      for (String line : Columns.hanging(lead, text, Math.max(20, columns.getAsInt() - 1))) {
        out.write(line + "\n");
      }
      out.flush();
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }
}
