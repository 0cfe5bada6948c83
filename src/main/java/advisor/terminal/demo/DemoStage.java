package advisor.terminal.demo;

import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.scenario.DemoRequest;
import advisor.scenario.Scene;
import advisor.terminal.asker.Asker;
import advisor.terminal.demo.Script.ScriptStep;
import advisor.terminal.menu.KeySource;
import advisor.terminal.menu.Menu;
import advisor.terminal.screen.ScreenPages;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/**
 * A stage on a terminal: the menu of every interview, with keys that a script presses. A narrator's
 * words stand below the choices, behind a bar of their own.
 */
public final class DemoStage extends ScriptedStage {

  private static final String RESULT = "Result";

  /** The keys between two screenfuls. */
  private static final List<String> MORE =
      List.of("Enter more", "s to the end", "b back", "r again", "q quit");

  private final Menu menu;
  private final ScriptedKeys keys;
  private final Consumer<String> marker;

  /** What was shown last, and has not been waited at yet. */
  private List<String> unread = List.of();

  /** What is to be said before the text that is shown next. */
  private Optional<String> said = Optional.empty();

  /**
   * @param trainer the keys of whoever plays the demo
   * @param attended whether there is anybody to be told which keys there are
   * @param marker told of every question that is put
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
    this.menu = new Menu(terminal, keys, settings.manner(), whenClosed);
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
  public void say(String about) {
    said = atEnd(about);
  }

  @Override
  public int rows() {
    return menu.screen().rows() - 1 - menu.screen().keys(ending("next demo")).size();
  }

  private static List<String> ending(String next) {
    return List.of("Enter " + next, "w whole result", "b back", "r again", "q quit");
  }

  @Override
  public void begin(Scene scene) {
    if (keys.wish() == DemoRequest.REPLAY) {
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

  @Override
  public DemoRequest show(IntFunction<String> text) {
    menu.fold();
    mark(RESULT);
    keys.cue(ScriptStep.NONE);
    ScreenPages pages = new ScreenPages(text, menu.screen().columns());
    unread = List.of();
    DemoRequest wish = sayBefore(text.apply(menu.screen().columns()).lines().count());
    while (!pages.isOver() && wish == DemoRequest.ON) {
      wish = unread.isEmpty() || keys.hurries() ? wish : more();
      if (wish == DemoRequest.ON) {
        int room = menu.screen().rows() - Math.max(2, menu.screen().keys(MORE).size());
        unread = pages.next(menu.screen().columns(), room);
        menu.leave(unread.stream().map(AttributedString::fromAnsi).toList());
      }
    }
    return wish;
  }

  /** It is waited at where the text below it, so many lines, would take it off the screen. */
  private DemoRequest sayBefore(long below) {
    Optional<String> words = said;
    said = Optional.empty();
    int lines = words.map(it -> menu.screen().narrated(List.of(it)).size() + 1).orElse(0);
    boolean fits = lines == 0 || lines + below <= rows() || keys.hurries();
    DemoRequest wish = fits ? DemoRequest.ON : gate(MORE, words, List.of(words.get()));
    if (wish == DemoRequest.ON) {
      words.ifPresent(this::narrate);
    }
    return wish;
  }

  private DemoRequest more() {
    return gate(MORE, Optional.empty(), unread);
  }

  @Override
  public DemoRequest end(String about, String next) {
    Optional<String> toSay = atEnd(about);
    List<String> named = ending(next);
    int below = 1 + menu.screen().keys(named).size();
    below += toSay.map(words -> menu.screen().narrated(List.of(words)).size()).orElse(0);
    boolean fits = unread.size() + below <= menu.screen().rows();
    DemoRequest wish = fits || keys.hurries() ? DemoRequest.ON : more();
    if (wish != DemoRequest.ON) {
      return wish;
    }
    menu.leave(List.of(AttributedString.EMPTY));
    wish = gate(named, toSay, toSay.isEmpty() ? unread : List.of(about));
    if (wish == DemoRequest.ON) {
      toSay.ifPresent(this::narrate);
    }
    return wish;
  }

  /** What was shown goes away where the demo goes back. */
  private DemoRequest gate(List<String> named, Optional<String> said, List<String> read) {
    long pause = pace().toRead(String.join(" ", read));
    keys.cue(ScriptStep.gate(pause, said, named));
    Reply reply = menu.gate();
    if (reply instanceof Reply.Agreed) {
      return DemoRequest.ON;
    }
    DemoRequest wish = reply instanceof Reply.Back ? DemoRequest.BACK : request();
    if (wish == DemoRequest.BACK || wish == DemoRequest.WHOLE) {
      menu.clear();
    }
    return wish;
  }
}
