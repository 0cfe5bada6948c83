package advisor.terminal.demo;

import advisor.interview.AnswerReview;
import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.model.Question;
import advisor.model.Scenario;
import advisor.scenario.DemoRequest;
import advisor.scenario.Scene;
import advisor.scenario.Stage;
import advisor.terminal.lines.CommandWords;
import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.PlainLines;
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

  private static final String CHANGED = "the answers are no longer the script's.";

  private static final String END =
      ". Or type w for the whole result, b to go back, r to replay, q to quit:";

  private final ScriptedLines script;
  private final PlainLines lines;
  private final LineDialogue page;
  private final DemoSettings staging;
  private List<String> opening;
  private Optional<Scenario> scenario = Optional.empty();
  private boolean hasToldStop;

  /**
   * @param trainer the keys of whoever plays the demo
   * @param pacer waits for so many milliseconds
   */
  public PlainStage(
      BufferedReader trainer, PrintStream out, DemoSettings staging, LongConsumer pacer) {
    this.staging = staging;
    this.opening = staging.opening();
    this.script = new ScriptedLines(trainer, out, staging.width(), pacer, staging.auto());
    this.lines = new PlainLines(script, out, List.of(), staging.width());
    this.page = script.page();
  }

  @Override
  public void begin(Scene scene) {
    open();
    scenario = Optional.of(scene.scenario());
    script.handBack();
    staging.notes().ifPresent(notes -> notes.begin(scene));
    page.paragraph("Narrator: " + scene.heading());
  }

  private void open() {
    opening.forEach(page::paragraph);
    if (!opening.isEmpty()) {
      page.paragraph(ScriptedLines.KEYS);
    }
    opening = List.of();
  }

  @Override
  public Reply ask(Prompt prompt) {
    Question question = prompt.question();
    Optional<Scenario.Step> step = scenario.get().step(question.id());
    script.cue(
        new ScriptedLines.ScriptedAnswer(
            step.map(each -> numbers(question, each)),
            staging.pace().beforeAnswer(question, step),
            CommandWords.of(question),
            false));
    narrate(prompt, step);
    return lines.ask(prompt);
  }

  private void narrate(Prompt prompt, Optional<Scenario.Step> step) {
    if (step.isEmpty()) {
      page.say("Narrator: the script has no answer to this one. It is yours.");
    } else {
      staging
          .narrated(scenario.get(), prompt, CHANGED)
          .ifPresent(words -> page.say("Narrator: " + words));
    }
  }

  private static String numbers(Question question, Scenario.Step step) {
    return String.join(
        ", ",
        new Answered(question, step.answer())
            .positions().stream().map(position -> Integer.toString(position + 1)).toList());
  }

  @Override
  public Reply review(AnswerReview review) {
    goOn(staging.toRead(review), false);
    return lines.review(review);
  }

  @Override
  public Reply confirm(StopNotice notice) {
    goOn(staging.toRead(notice), false);
    Reply reply = lines.confirm(notice);
    hasToldStop = reply.equals(Reply.AGREED);
    return hasToldStop && script.hasEnded() ? new Reply.Leave() : reply;
  }

  private void goOn(long pause, boolean isEnd) {
    script.cue(ScriptedLines.ScriptedAnswer.of(Optional.of(""), pause, isEnd));
  }

  @Override
  public Reply choose(Prompt prompt) {
    open();
    script.cue(ScriptedLines.ScriptedAnswer.of(Optional.empty(), 0, false));
    return lines.ask(prompt);
  }

  @Override
  public Reply askClass(Prompt prompt) {
    script.cue(ScriptedLines.ScriptedAnswer.of(Optional.empty(), 0, false));
    page.say("Narrator: a question to the class. Whoever is at the keys answers it.");
    return lines.ask(prompt);
  }

  /** The text as a whole; a stop that was read out when it was put is not read out again. */
  @Override
  public DemoRequest show(IntFunction<String> text) {
    boolean isTold = hasToldStop;
    hasToldStop = false;
    if (!isTold) {
      page.show(text);
    }
    return DemoRequest.ON;
  }

  @Override
  public DemoRequest end(String about, String next) {
    script.handBack();
    if (staging.notes().isEmpty()) {
      page.paragraph("Narrator: " + about);
    }
    goOn(staging.pace().toRead(about), true);
    return page.ask("Press Enter for the " + next + END, this::wishOf);
  }

  private Optional<DemoRequest> wishOf(Optional<String> line) {
    return switch (line.orElse("quit")) {
      case "quit" -> Optional.of(wish());
      case "" -> Optional.of(DemoRequest.ON);
      case "back" -> Optional.of(DemoRequest.BACK);
      default -> Optional.empty();
    };
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
