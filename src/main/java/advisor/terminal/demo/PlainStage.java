package advisor.terminal.demo;

import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.scenario.DemoRequest;
import advisor.scenario.Scene;
import advisor.terminal.asker.Asker;
import advisor.terminal.demo.Script.ScriptStep;
import advisor.terminal.lines.PlainLines;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;

/**
 * A stage in numbered lines, for screen readers and terminals that cannot redraw. The narrator's
 * words come before the question and begin with "Narrator".
 */
public final class PlainStage extends ScriptedStage {

  private static final String END =
      ". Or type w for the whole result, b to go back, r to play it again, q to quit:";

  private final ScriptedLines script;
  private final PlainLines lines;
  private boolean hasShownStop;

  /**
   * @param trainer the keys of the trainer
   * @param pacer waits for so many milliseconds
   */
  public PlainStage(
      BufferedReader trainer, PrintStream out, DemoSettings settings, LongConsumer pacer) {
    super(settings);
    this.script = new ScriptedLines(trainer, out, settings, pacer);
    List<String> opening = new ArrayList<>(settings.presentation().opening());
    if (!settings.auto()) {
      opening.add(ScriptedLines.KEYS);
    }
    this.lines = new PlainLines(script.page(), opening, stop -> {});
  }

  @Override
  Asker asker() {
    return lines;
  }

  @Override
  Script script() {
    return script;
  }

  @Override
  void narrate(String words) {
    lines.open();
    script.page().paragraph("Narrator: " + words);
  }

  @Override
  public void begin(Scene next) {
    script.behindStop(false);
    super.begin(next);
  }

  /** Shows a stop. The narrator speaks first, so that what to do is heard last. */
  @Override
  Reply show(StopNotice notice) {
    hasShownStop = false;
    say(about(notice.evaluation().answers()));
    script.behindStop(true);
    Reply reply = super.show(notice);
    hasShownStop = reply instanceof Reply.Agreed;
    return hasShownStop && script.hasEnded() ? new Reply.Leave() : reply;
  }

  @Override
  public int rows() {
    return Integer.MAX_VALUE - 1;
  }

  /** Says the closing words, unless they were said before the stop was shown. */
  @Override
  public void say(String about) {
    if (!hasShownStop) {
      super.say(about);
    }
  }

  /** Shows the whole text, unless it is a stop that was shown before. */
  @Override
  public DemoRequest show(IntFunction<String> text) {
    if (!hasShownStop) {
      lines.read(text);
    }
    hasShownStop = false;
    return DemoRequest.ON;
  }

  @Override
  public DemoRequest end(String about, String next) {
    atEnd(about).ifPresent(this::narrate);
    script.begin(ScriptStep.waiting(pace().toRead(about), Optional.empty(), List.of(END)));
    return script.page().ask("Press Enter for the " + next + END, this::requestIn);
  }

  private Optional<DemoRequest> requestIn(Optional<String> line) {
    return switch (line.orElse("leave")) {
      case "leave", "quit" -> Optional.of(request());
      case "" -> Optional.of(DemoRequest.ON);
      case "back", "go back" -> Optional.of(DemoRequest.BACK);
      default -> Optional.empty();
    };
  }
}
