package advisor.terminal.demo;

import advisor.interview.AnswerReview;
import advisor.interview.AnswerReviewReply;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.interview.StopReply;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.DemoRequest;
import advisor.scenario.Stage;
import advisor.terminal.lines.CommandWords;
import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.PlainLines;
import advisor.terminal.menu.AnswerSummary;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;

/**
 * A stage in numbered lines: for screen readers and for terminals that cannot redraw. A narrator's
 * words stand before the question and begin with who speaks.
 */
public final class PlainStage implements Stage {

  private final ScriptedLines script;
  private final PlainLines lines;
  private final LineDialogue page;
  private final DemoSettings staging;
  private List<String> opening;
  private List<Scenario.Step> steps = List.of();

  /**
   * @param trainer the keys of whoever plays the demo
   * @param pacer waits for so many milliseconds
   */
  public PlainStage(
      BufferedReader trainer, PrintStream out, DemoSettings staging, LongConsumer pacer) {
    this.staging = staging;
    this.opening = staging.opening();
    this.script = new ScriptedLines(trainer, out, pacer, staging.auto());
    this.lines = new PlainLines(script, out, List.of(), staging.width());
    this.page = new LineDialogue(script, out, Math.max(20, staging.width()));
  }

  @Override
  public void begin(Scenario scenario, int number, int of) {
    opening.forEach(this::paragraph);
    if (!opening.isEmpty()) {
      paragraph(ScriptedLines.KEYS);
    }
    opening = List.of();
    steps = scenario.steps();
    script.handBack();
    staging.notes().ifPresent(notes -> notes.begin(scenario, number, of));
    String count = of == 1 ? "Demo: " : "Demo " + number + " of " + of + ": ";
    paragraph("Narrator: " + count + scenario.title());
  }

  private void paragraph(String text) {
    page.say(text);
    page.say("");
  }

  @Override
  public Reply ask(Prompt prompt) {
    Question question = prompt.question();
    Optional<Scenario.Step> step =
        steps.stream().filter(each -> each.question().equals(question.id())).findFirst();
    script.cue(
        new ScriptedLines.Answer(
            step.map(each -> numbers(question, each)),
            staging.pace().beforeAnswer(question, step),
            CommandWords.of(question)));
    narrate(question, step);
    return lines.ask(prompt);
  }

  private void narrate(Question question, Optional<Scenario.Step> step) {
    if (step.isEmpty()) {
      page.say("Narrator: the script has no answer to this one. It is yours.");
    } else if (staging.notes().isPresent()) {
      int number = steps.indexOf(step.get()) + 1;
      staging.notes().get().step(question, step.get(), number, steps.size());
    } else {
      step.get().say().ifPresent(say -> page.say("Narrator: " + say));
    }
  }

  private static String numbers(Question question, Scenario.Step step) {
    return String.join(
        ", ",
        AnswerSummary.positions(question, step.answer()).stream()
            .map(position -> Integer.toString(position + 1))
            .toList());
  }

  @Override
  public AnswerReviewReply review(AnswerReview review) {
    long pause = staging.pace().toRead(String.join(" ", AnswerSummary.lines(review.answers())));
    cue(Optional.of(""), pause);
    return lines.review(review);
  }

  @Override
  public boolean asksAPerson() {
    return true;
  }

  @Override
  public StopReply confirm(StopNotice notice) {
    String read = String.join(" ", notice.because()) + " " + notice.guidance().label();
    cue(Optional.of(""), staging.pace().toRead(read));
    StopReply reply = lines.confirm(notice);
    return reply == StopReply.STANDS && script.hasEnded() ? StopReply.LEAVE : reply;
  }

  private void cue(Optional<String> line, long pause) {
    script.cue(new ScriptedLines.Answer(line, pause, new CommandWords("back", "quit")));
  }

  @Override
  public Reply askClass(Prompt prompt) {
    cue(Optional.empty(), 0);
    page.say("Narrator: a question to the class. Whoever is at the keys answers it.");
    return lines.ask(prompt);
  }

  /** The text as a whole: what was read out can be scrolled back to. */
  @Override
  public DemoRequest show(IntFunction<String> text) {
    text.apply(staging.width()).replaceAll("\u001b\\[[0-9;]*m", "").lines().forEach(page::line);
    page.flush();
    return DemoRequest.ON;
  }

  @Override
  public DemoRequest end(Scenario scenario, boolean last) {
    script.handBack();
    page.say("");
    if (staging.notes().isEmpty()) {
      paragraph("Narrator: " + scenario.about());
    }
    cue(Optional.of(""), staging.pace().toRead(scenario.about()));
    String next = last ? "Enter to end" : "Enter for the next demo";
    while (true) {
      Optional<String> line = page.answerTo(next + ", b back, r replay, q quit: ");
      if (line.isEmpty() || line.get().equals("quit")) {
        return wish();
      }
      if (line.get().isEmpty() || line.get().equals("back")) {
        return line.get().isEmpty() ? DemoRequest.ON : DemoRequest.BACK;
      }
    }
  }

  @Override
  public DemoRequest wish() {
    return script.wish();
  }

  @Override
  public void close() {
    page.flush();
  }
}
