package advisor.terminal.demo;

import advisor.model.Question;
import advisor.model.Scenario;
import advisor.terminal.menu.AnswerSummary;
import advisor.text.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * What a trainer reads on a second screen while a demo is played: what it is about, and for each
 * question the answer that comes and what to say. Every line is written when its time has come.
 */
public final class NarratorNotes {

  private final Writer out;
  private Optional<IOException> failure = Optional.empty();

  /** Writes to whatever the second screen shows. */
  public NarratorNotes(Writer out) {
    this.out = out;
  }

  /** Why what was to be read could not be written; from there on, nothing is. */
  public Optional<IOException> failure() {
    return failure;
  }

  void begin(Scenario scenario, int number, int of) {
    write("\n== Demo " + number + " of " + of + ": " + scenario.title() + "\n" + scenario.about());
  }

  void step(Question question, Scenario.Step step, int number, int of) {
    String said = step.say().map(say -> "\n  Say: " + say).orElse("");
    String answer = "\n  Answer: " + AnswerSummary.labels(question, step.answer());
    write("\nStep " + number + " of " + of + ": " + question.ask() + answer + said);
  }

  private void write(String text) {
    if (failure.isPresent()) {
      return;
    }
    try {
      out.write(Visible.lines(text) + "\n");
      out.flush();
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }
}
