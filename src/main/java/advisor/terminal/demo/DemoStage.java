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
 * A stage on a terminal: the same menu as in an interview, with keys pressed by a script. The
 * narrator's words stand below the choices, behind a bar.
 */
public final class DemoStage extends ScriptedStage {

  private static final String RESULT = "Result";

  /** The keys between two pages. */
  private static final List<String> MORE =
      List.of("Enter more", "s to the end", "b back", "r again", "q quit");

  private final Menu menu;
  private final ScriptedKeys keys;
  private final Consumer<String> marker;

  /** The lines shown last, for which the demo has not waited yet. */
  private List<String> unread = List.of();

  /** The words to say before the next text. */
  private Optional<String> narration = Optional.empty();

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
    this.menu = new Menu(terminal, keys, clock, settings.presentation(), whenClosed);
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
    narration = atEnd(about);
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

  @Override
  public DemoRequest show(IntFunction<String> text) {
    menu.leaveAnswers();
    mark(RESULT);
    keys.begin(ScriptStep.NONE);
    ScreenPages pages = new ScreenPages(text, menu.screen().columns());
    unread = List.of();
    DemoRequest request = sayBefore(text.apply(menu.screen().columns()).lines().count());
    while (!pages.isOver() && request == DemoRequest.ON) {
      request = unread.isEmpty() || keys.isHurried() ? request : more();
      if (request == DemoRequest.ON) {
        int room = menu.screen().rows() - Math.max(2, menu.screen().keys(MORE).size());
        unread = pages.next(menu.screen().columns(), room);
        menu.leave(unread.stream().map(AttributedString::fromAnsi).toList());
      }
    }
    return request;
  }

  /** Says the words. Waits where the text below, so many lines, would push them off the screen. */
  private DemoRequest sayBefore(long below) {
    Optional<String> words = narration;
    narration = Optional.empty();
    int lines = words.map(text -> menu.screen().narrated(List.of(text)).size() + 1).orElse(0);
    boolean fits = lines == 0 || lines + below <= rows() || keys.isHurried();
    DemoRequest request = fits ? DemoRequest.ON : waitForEnter(MORE, words, List.of(words.get()));
    if (request == DemoRequest.ON) {
      words.ifPresent(this::narrate);
    }
    return request;
  }

  private DemoRequest more() {
    return waitForEnter(MORE, Optional.empty(), unread);
  }

  @Override
  public DemoRequest end(String about, String next) {
    Optional<String> toSay = atEnd(about);
    List<String> keyNames = ending(next);
    int below = 1 + menu.screen().keys(keyNames).size();
    below += toSay.map(words -> menu.screen().narrated(List.of(words)).size()).orElse(0);
    boolean fits = unread.size() + below <= menu.screen().rows();
    DemoRequest request = fits || keys.isHurried() ? DemoRequest.ON : more();
    if (request != DemoRequest.ON) {
      return request;
    }
    menu.leave(List.of(AttributedString.EMPTY));
    request = waitForEnter(keyNames, toSay, toSay.isEmpty() ? unread : List.of(about));
    if (request == DemoRequest.ON) {
      toSay.ifPresent(this::narrate);
    }
    return request;
  }

  /** Waits for a key. Clears the screen where the demo goes back or shows the whole result. */
  private DemoRequest waitForEnter(
      List<String> keyNames, Optional<String> narration, List<String> read) {
    long pause = pace().toRead(String.join(" ", read));
    keys.begin(ScriptStep.waiting(pause, narration, keyNames));
    Reply reply = menu.waitForEnter();
    if (reply instanceof Reply.Agreed) {
      return DemoRequest.ON;
    }
    DemoRequest request = reply instanceof Reply.Back ? DemoRequest.BACK : request();
    if (request == DemoRequest.BACK || request == DemoRequest.WHOLE) {
      menu.clear();
    }
    return request;
  }
}
