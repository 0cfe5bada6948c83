package advisor.terminal;

import advisor.scenario.Pace;
import advisor.scenario.Wish;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/** Keys that a script presses, while a trainer at the real ones says when, or presses them. */
final class ScriptedKeys implements Keys {

  private final Keys trainer;
  private final Pace pace;
  private final InstantSource clock;
  private Cue cue = Cue.NONE;
  private boolean runs;
  private boolean takenOver;
  private boolean typing;
  private boolean hurries;
  private boolean dwelt;
  private int typed;
  private long due;
  private Wish wish = Wish.ON;

  /**
   * @param runs whether the script goes on by itself from the beginning
   */
  ScriptedKeys(Keys trainer, Pace pace, InstantSource clock, boolean runs) {
    this.trainer = trainer;
    this.pace = pace;
    this.clock = clock;
    this.runs = runs;
  }

  /** Begins with something new. */
  void cue(Cue next) {
    cue = next;
    takenOver &= !next.isGate();
    typing = false;
    hurries = false;
    dwelt = false;
    typed = 0;
    due = clock.millis() + next.pause();
    wish = Wish.ON;
  }

  /** Why the last view was left. */
  Wish wish() {
    return wish;
  }

  /** Whether the view was to be over at once. */
  boolean hurries() {
    return hurries;
  }

  boolean runs() {
    return runs;
  }

  /** Whether the keys are the trainer's because they were taken. */
  boolean isTakenOver() {
    return takenOver;
  }

  /** Whether the keys are the trainer's because the script has none. */
  boolean hasNoStep() {
    return cue.wanted().isEmpty();
  }

  @Override
  public boolean dropWaiting() throws IOException {
    boolean leaves = trainer.dropWaiting();
    wish = leaves ? Wish.INTERRUPT : wish;
    return leaves;
  }

  @Override
  public Optional<Key> next(Selection shown, long wait) throws IOException {
    boolean scripted = (runs || typing) && !takenOver && !hasNoStep();
    long left = due - clock.millis();
    if (scripted && left <= 0) {
      return type(shown);
    }
    Optional<Key> pressed = trainer.next(shown, scripted ? Math.min(wait, left) : wait);
    if (pressed.isEmpty()) {
      return pressed;
    }
    return takenOver || hasNoStep() ? byHand(pressed.get()) : directed(pressed.get());
  }

  /** After moving or ticking there is a moment in which all can see what is chosen. */
  private Optional<Key> type(Selection shown) {
    typing = true;
    Key key = Typing.next(shown, cue.wanted());
    if (key.is(Key.Kind.ENTER) && typed > 0 && !dwelt && !hurries) {
      dwelt = true;
      due = clock.millis() + pace.beforeTaking();
      return Optional.empty();
    }
    due = clock.millis() + (hurries ? 0 : pace.beforeKey(typed++));
    return Optional.of(key);
  }

  /** A key for the menu, unless it hands the keys back. */
  private Optional<Key> byHand(Key key) {
    if (key.is(Key.Kind.TAB) && takenOver) {
      takenOver = false;
      typing = false;
      return Optional.of(Key.of(Key.Kind.SHOW));
    }
    noteLeaving(key);
    return Optional.of(key);
  }

  private void noteLeaving(Key key) {
    if (key.leaves()) {
      wish = Wish.INTERRUPT;
    }
  }

  /** A key that says how the script goes on. */
  private Optional<Key> directed(Key key) {
    noteLeaving(key);
    return switch (key.kind()) {
      case ENTER, SPACE -> begun(false);
      case LETTER -> lettered(key.text());
      case LEFT, ESCAPE -> back();
      case TAB -> taken();
      case LEAVE, END_OF_INPUT, REDRAW, WHY -> Optional.of(key);
      default -> Optional.empty();
    };
  }

  private Optional<Key> lettered(String letter) {
    return switch (letter) {
      case "a", "A" -> run();
      case "b", "B" -> back();
      case "s", "S" -> begun(true);
      case "r", "R" -> leave(Wish.REPLAY);
      case "q", "Q" -> leave(Wish.QUIT);
      default -> Optional.empty();
    };
  }

  private Optional<Key> begun(boolean hurry) {
    hurries |= hurry;
    if (!typing || hurries) {
      due = clock.millis();
    }
    typing = true;
    return Optional.empty();
  }

  private Optional<Key> run() {
    runs = !runs;
    if (!typing) {
      due = clock.millis();
    }
    return Optional.of(Key.of(Key.Kind.SHOW));
  }

  private Optional<Key> back() {
    runs = false;
    typing = false;
    wish = Wish.BACK;
    return Optional.of(Key.of(Key.Kind.LEFT));
  }

  private Optional<Key> taken() {
    takenOver = !cue.isGate();
    runs = false;
    typing = false;
    return Optional.of(Key.of(Key.Kind.SHOW));
  }

  private Optional<Key> leave(Wish reason) {
    wish = reason;
    return Optional.of(Key.of(Key.Kind.LEAVE));
  }
}
