package advisor.terminal.demo;

import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.scenario.DemoRequest;
import advisor.scenario.Stage;
import advisor.terminal.asker.Asker;
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

  private final ScriptedLines script;
  private final PlainLines lines;
  private boolean hasToldStop;

  /**
   * @param trainer the keys of the trainer
   * @param pacer waits for so many milliseconds
   */
  public PlainStage(
      BufferedReader trainer, PrintStream out, DemoSettings settings, LongConsumer pacer) {
    super(settings);
    this.script = new ScriptedLines(trainer, out, settings, pacer);
    List<String> opening = new ArrayList<>(settings.presentation().opening());
    opening.add(ScriptedLines.KEYS);
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

  /** Puts a stop. The narrator speaks first, so that what to do is heard last. */
  @Override
  Reply put(StopNotice notice) {
    hasToldStop = false;
    String about = Stage.about(scenario(), notice.evaluation().answers());
    atEnd(about).ifPresent(this::narrate);
    Reply reply = super.put(notice);
    hasToldStop = reply instanceof Reply.Agreed;
    return reply;
  }

  @Override
  Optional<String> atEnd(String about) {
    return super.atEnd(about).filter(words -> !hasToldStop);
  }

  /** Shows a result, unless it is a stop that was just confirmed. */
  @Override
  public DemoRequest show(
      IntFunction<String> text, IntFunction<String> whole, String about, String next) {
    DemoRequest request = super.show(hasToldStop ? columns -> "" : text, whole, about, next);
    hasToldStop = false;
    return request;
  }

  @Override
  public void leave(IntFunction<String> text) {
    lines.read(text);
  }

  @Override
  public int rows(String about) {
    return Integer.MAX_VALUE - 1;
  }
}
