package advisor.terminal.demo;

import advisor.terminal.asker.Asker;
import advisor.terminal.lines.PlainLines;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;

/**
 * A stage in numbered lines, for screen readers and terminals that cannot redraw. The narrator's
 * words come before the question and begin with "Narrator".
 */
public final class PlainStage extends ScriptedStage {

  private final ScriptedLines script;
  private final PlainLines lines;

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

  @Override
  public void leave(IntFunction<String> text) {
    lines.read(text);
  }

  @Override
  public int rows(String about) {
    return Integer.MAX_VALUE - 1;
  }
}
