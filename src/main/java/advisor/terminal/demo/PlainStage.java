package advisor.terminal.demo;

import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.scenario.DemoRequest;
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
 * A stage in numbered lines: for screen readers and for terminals that cannot redraw. A narrator's
 * words stand before the question and begin with who speaks.
 */
public final class PlainStage extends ScriptedStage {

  private static final String END =
      ". Or type w for the whole result, b to go back, r to play it again, q to quit:";

  private final ScriptedLines script;
  private final PlainLines lines;
  private boolean hasToldStop;

  /**
   * @param trainer the keys of whoever plays the demo
   * @param pacer waits for so many milliseconds
   */
  public PlainStage(
      BufferedReader trainer, PrintStream out, DemoSettings settings, LongConsumer pacer) {
    super(settings);
    this.script = new ScriptedLines(trainer, out, settings, pacer);
    List<String> opening = new ArrayList<>(settings.manner().opening());
    opening.add(ScriptedLines.KEYS);
    this.lines = new PlainLines(script.page(), opening);
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

  /** The narrator speaks first: what is to be done is heard last. */
  @Override
  Reply put(StopNotice notice) {
    hasToldStop = false;
    say(about(notice.evaluation().answers()));
    Reply reply = super.put(notice);
    hasToldStop = reply instanceof Reply.Agreed;
    return hasToldStop && script.hasEnded() ? new Reply.Leave() : reply;
  }

  @Override
  public int rows() {
    return Integer.MAX_VALUE - 1;
  }

  /** Nothing where it was said before the stop was put. */
  @Override
  public void say(String about) {
    if (!hasToldStop) {
      super.say(about);
    }
  }

  /** The text as a whole; a stop that was read out when it was put is not read out again. */
  @Override
  public DemoRequest show(IntFunction<String> text) {
    if (!hasToldStop) {
      lines.read(text);
    }
    hasToldStop = false;
    return DemoRequest.ON;
  }

  @Override
  public DemoRequest end(String about, String next) {
    atEnd(about).ifPresent(this::narrate);
    script.cue(ScriptStep.gate(pace().toRead(about), Optional.empty(), List.of(END)));
    return script.page().ask("Press Enter for the " + next + END, this::wishOf);
  }

  private Optional<DemoRequest> wishOf(Optional<String> line) {
    return switch (line.orElse("leave")) {
      case "leave", "quit" -> Optional.of(request());
      case "" -> Optional.of(DemoRequest.ON);
      case "back", "go back" -> Optional.of(DemoRequest.BACK);
      default -> Optional.empty();
    };
  }
}
