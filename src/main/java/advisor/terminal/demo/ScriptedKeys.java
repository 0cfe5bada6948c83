package advisor.terminal.demo;

import advisor.scenario.DemoPace;
import advisor.scenario.DemoRequest;
import advisor.terminal.menu.Caption;
import advisor.terminal.menu.KeySource;
import advisor.terminal.menu.PressedKey;
import advisor.terminal.menu.Selection;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys that a script presses, while a trainer at the real ones says when, or presses them. */
final class ScriptedKeys implements KeySource {

  private static final String TAKEN = "The keys are yours. Tab hands them back to the script.";

  /** What stands around the choices has changed. */
  private static final Optional<PressedKey> SHOWN =
      Optional.of(PressedKey.of(PressedKey.Kind.SHOW));

  private final KeySource trainer;
  private final DemoPace pace;
  private final InstantSource clock;
  private final boolean attended;
  private ScriptStep cue = ScriptStep.NONE;
  private boolean runs;
  private boolean takenOver;
  private boolean typing;
  private boolean hurries;
  private boolean dwelt;
  private int typed;
  private long due;
  private DemoRequest wish = DemoRequest.ON;

  /**
   * @param attended whether there is anybody to be told which keys there are
   * @param runs whether the script goes on by itself from the beginning
   */
  ScriptedKeys(
      KeySource trainer, DemoPace pace, InstantSource clock, boolean attended, boolean runs) {
    this.trainer = trainer;
    this.pace = pace;
    this.clock = clock;
    this.attended = attended;
    this.runs = runs;
  }

  /** Begins with something new. */
  void cue(ScriptStep next) {
    cue = next;
    takenOver &= !next.isGate();
    typing = false;
    hurries = false;
    dwelt = false;
    typed = 0;
    due = clock.millis() + next.pause();
    wish = DemoRequest.ON;
  }

  /** Why the last view was left. */
  DemoRequest wish() {
    return wish;
  }

  /** Whether the view was to be over at once. */
  boolean hurries() {
    return hurries;
  }

  /** What stands around what is shown: the narrator's words, and the keys there are. */
  Caption caption() {
    List<String> narrated = new ArrayList<>();
    cue.said().ifPresent(narrated::add);
    if (isByHand()) {
      narrated.add(hasNoStep() ? cue.byHand() : TAKEN);
      narrated.remove("");
      return new Caption(narrated, List.of());
    }
    List<String> named = cue.isGate() ? cue.gateKeys() : directing();
    return new Caption(narrated, attended ? named : List.of());
  }

  /** Those last that one can do without, for the narrowest screens tell no more than fit. */
  private List<String> directing() {
    List<String> there = new ArrayList<>(List.of("Enter next", runs ? "a stop" : "a run", "? why"));
    there.remove(cue.hasReason() ? "" : "? why");
    there.addAll(List.of("b back", "r again", "q quit", "Tab take over", "s skip"));
    return there;
  }

  /** Whether the keys are the trainer's, because they were taken or the script has none. */
  private boolean isByHand() {
    return takenOver || hasNoStep();
  }

  private boolean hasNoStep() {
    return cue.wanted().isEmpty();
  }

  @Override
  public boolean dropWaiting() throws IOException {
    boolean leaves = trainer.dropWaiting();
    wish = leaves ? DemoRequest.INTERRUPT : wish;
    return leaves;
  }

  @Override
  public Optional<PressedKey> next(Selection shown, long wait) throws IOException {
    boolean scripted = (runs || typing) && !isByHand();
    long left = due - clock.millis();
    if (scripted && left <= 0) {
      return type(shown);
    }
    Optional<PressedKey> pressed = trainer.next(shown, scripted ? Math.min(wait, left) : wait);
    if (pressed.isEmpty()) {
      return pressed;
    }
    wish = pressed.get().leaves() ? DemoRequest.INTERRUPT : wish;
    return isByHand() ? byHand(pressed.get()) : directed(pressed.get());
  }

  /** After moving or ticking there is a moment in which all can see what is chosen. */
  private Optional<PressedKey> type(Selection shown) {
    typing = true;
    PressedKey key = KeysToAnswer.next(shown, cue.wanted());
    if (key.is(PressedKey.Kind.ENTER) && typed > 0 && !dwelt && !hurries) {
      dwelt = true;
      due = clock.millis() + pace.beforeTaking();
      return Optional.empty();
    }
    due = clock.millis() + (hurries ? 0 : pace.beforeKey(typed++));
    return Optional.of(key);
  }

  /** A key for the menu, unless it hands the keys back. */
  private Optional<PressedKey> byHand(PressedKey key) {
    if (key.is(PressedKey.Kind.TAB) && takenOver) {
      takenOver = false;
      typing = false;
      return SHOWN;
    }
    return Optional.of(key);
  }

  /** A key that says how the script goes on. */
  private Optional<PressedKey> directed(PressedKey key) {
    return switch (key.kind()) {
      case ENTER, SPACE -> begun(false);
      case LETTER -> lettered(key.text());
      case LEFT, ESCAPE -> back();
      case TAB -> taken();
      case LEAVE, END_OF_INPUT, REDRAW, WHY -> Optional.of(key);
      default -> Optional.empty();
    };
  }

  private Optional<PressedKey> lettered(String letter) {
    return switch (letter) {
      case "a", "A" -> run();
      case "b", "B" -> back();
      case "s", "S" -> begun(true);
      case "w", "W" -> cue.isGate() ? leave(DemoRequest.WHOLE) : Optional.empty();
      case "r", "R" -> leave(DemoRequest.REPLAY);
      case "q", "Q" -> leave(DemoRequest.QUIT);
      default -> Optional.empty();
    };
  }

  private Optional<PressedKey> begun(boolean hurry) {
    hurries |= hurry;
    if (!typing || hurries) {
      due = clock.millis();
    }
    typing = true;
    return Optional.empty();
  }

  private Optional<PressedKey> run() {
    runs = !runs;
    if (!typing) {
      due = clock.millis();
    }
    return SHOWN;
  }

  private Optional<PressedKey> back() {
    runs = false;
    typing = false;
    wish = DemoRequest.BACK;
    return Optional.of(PressedKey.of(PressedKey.Kind.LEFT));
  }

  private Optional<PressedKey> taken() {
    takenOver = !cue.isGate();
    runs = false;
    typing = false;
    return SHOWN;
  }

  private Optional<PressedKey> leave(DemoRequest reason) {
    wish = reason;
    return Optional.of(PressedKey.of(PressedKey.Kind.LEAVE));
  }
}
