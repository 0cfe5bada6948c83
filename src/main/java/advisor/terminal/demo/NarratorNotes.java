package advisor.terminal.demo;

import advisor.interview.AnsweredQuestion;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.Scene;
import advisor.scenario.Stage;
import advisor.terminal.demo.Script.ScriptStep;
import advisor.text.Columns;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes what a trainer reads on a second screen during a demo: its topic and expected result, and
 * for each question the scripted answer and what to say. Each line is written when it is due.
 */
public final class NarratorNotes {

  private static final int WIDTH = 79;

  private final Writer out;
  private Optional<IOException> failure = Optional.empty();

  /** The words on the session as a whole that were written last. */
  private String about = "";

  public NarratorNotes(Writer out) {
    this.out = out;
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

  /** Writes a step. That answers were changed is written with the first step after it. */
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
    say.filter(words -> !words.equals(about)).ifPresent(words -> write("  ", "Say: " + words));
    about = say.filter(Stage.CHANGED::equals).orElse(about);
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
      for (String line : Columns.hanging(lead, text, WIDTH)) {
        out.write(line + "\n");
      }
      out.flush();
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }
}
