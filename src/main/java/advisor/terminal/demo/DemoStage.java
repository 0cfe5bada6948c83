package advisor.terminal.demo;

import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.scenario.DemoRequest;
import advisor.scenario.Scene;
import advisor.terminal.asker.Asker;
import advisor.terminal.menu.KeySource;
import advisor.terminal.menu.Menu;
import advisor.terminal.screen.ScreenText;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/**
 * A stage on a terminal: the same menu as in an interview, with keys pressed by a script. The
 * narrator's words stand below the choices, behind a bar.
 */
public final class DemoStage extends ScriptedStage {

  /** The lines that the steps of a stop need, even if the narrator's words then scroll. */
  private static final int LEAST_ROWS = 12;

  private final Menu menu;
  private final ScriptedKeys keys;
  private final Consumer<String> marker;

  /**
   * @param trainer the keys of the trainer
   * @param attended whether somebody watches who needs to see the keys
   * @param marker takes the topic of every question asked
   */
  public DemoStage(
      Terminal terminal,
      KeySource trainer,
      InstantSource clock,
      boolean attended,
      DemoSettings settings,
      Consumer<String> marker,
      Runnable whenClosed) {
    super(settings);
    this.marker = marker;
    this.keys = new ScriptedKeys(trainer, settings.pace(), clock, attended, settings.auto());
    this.menu = new Menu(terminal, keys, settings.presentation(), whenClosed);
  }

  @Override
  Asker asker() {
    return menu;
  }

  @Override
  Script script() {
    return keys;
  }

  @Override
  void mark(String topic) {
    marker.accept(topic);
  }

  @Override
  void narrate(String words) {
    menu.leave(menu.screen().narrated(List.of(words)));
    menu.leave(List.of(AttributedString.EMPTY));
  }

  @Override
  public int rows(String about) {
    ScreenText screen = menu.screen();
    int narrated = toAll(about).map(words -> screen.narrated(List.of(words)).size() + 1).orElse(0);
    int room = screen.height() - 1 - screen.keys(keyNames()).size();
    return Math.max(room - narrated, Math.min(room, LEAST_ROWS));
  }

  @Override
  public void begin(Scene scene) {
    if (keys.request() == DemoRequest.REPLAY) {
      menu.clear();
    }
    super.begin(scene);
  }

  @Override
  public Reply choose(Prompt prompt) {
    menu.clear();
    Reply reply = super.choose(prompt);
    menu.clear();
    return reply;
  }

  /** Shows a result below the answers, and leaves it there where the demo goes on. */
  @Override
  public DemoRequest show(
      IntFunction<String> text, IntFunction<String> whole, String about, String next) {
    menu.leaveAll();
    DemoRequest request = super.show(text, whole, about, next);
    if (request == DemoRequest.ON) {
      menu.leaveAll();
      menu.leave(List.of(AttributedString.EMPTY));
    } else if (request == DemoRequest.BACK || request == DemoRequest.REPLAY) {
      menu.clear();
    }
    return request;
  }

  @Override
  public void leave(IntFunction<String> text) {
    menu.leave(text.apply(menu.screen().width()).lines().map(AttributedString::fromAnsi).toList());
  }
}
