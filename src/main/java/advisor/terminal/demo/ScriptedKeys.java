package advisor.terminal.demo;

import advisor.scenario.DemoPace;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import advisor.terminal.menu.KeySource;
import advisor.terminal.screen.Caption;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keys that a script presses, while a trainer at the real ones says when, or presses them. */
final class ScriptedKeys extends Script implements KeySource {

  private static final String TAKEN = "The keys are yours. Tab hands them back to the script.";

  private static final Optional<PressedKey> SHOWN =
      Optional.of(PressedKey.of(PressedKey.Kind.SHOW));

  private final KeySource trainer;
  private final DemoPace pace;
  private final InstantSource clock;
  private final boolean attended;
  private boolean typing;
  private boolean hurries;
  private boolean dwelt;
  private int typed;
  private long due;

  ScriptedKeys(
      KeySource trainer, DemoPace pace, InstantSource clock, boolean attended, boolean runs) {
    super(runs);
    this.trainer = trainer;
    this.pace = pace;
    this.clock = clock;
    this.attended = attended;
  }

  @Override
  void cue(ScriptStep next) {
    super.cue(next);
    typing = false;
    hurries = false;
    dwelt = false;
    typed = 0;
    due = clock.millis() + next.pause();
  }

  /** Whether the view was to be over at once. */
  boolean hurries() {
    return hurries;
  }

  /** What stands around what is shown: the narrator's words, and the keys there are. */
  @Override
  public Caption caption() {
    List<String> narrated = new ArrayList<>();
    if (isByHand()) {
      narrated.add(step().hasNoAnswer() ? step().byHand() : TAKEN);
      narrated.remove("");
    }
    step().said().ifPresent(narrated::add);
    List<String> named = step().isGate() ? step().gateKeys() : directing();
    return new Caption(narrated, attended && !isByHand() ? named : List.of());
  }

  /** Those last that one can do without, for the narrowest screens tell no more than fit. */
  private List<String> directing() {
    List<String> going = runs ? List.of("Enter now", "a stop") : List.of("Enter next", "a run");
    List<String> there = new ArrayList<>(going);
    there.addAll(step().isOfTheRules() ? List.of("? why") : List.of());
    there.addAll(List.of("b back", "r again", "q quit", "Tab take over", "s skip"));
    return there;
  }

  @Override
  public boolean dropWaiting() throws IOException {
    return trainer.dropWaiting();
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
    return isByHand() ? byHand(pressed.get()) : directed(pressed.get());
  }

  /** After moving or ticking there is a moment in which all can see what is chosen. */
  private Optional<PressedKey> type(Selection shown) {
    typing = true;
    PressedKey key = KeysToAnswer.next(shown, step().wanted());
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
      case LETTER -> lettered(key.text().toLowerCase(Locale.ROOT));
      case LEFT, ESCAPE -> back();
      case TAB -> taken();
      case LEAVE, END_OF_INPUT, REDRAW, WHY -> Optional.of(key);
      case UP, DOWN, PAGE_UP, PAGE_DOWN ->
          step().isOfTheRules() ? Optional.empty() : Optional.of(key);
      default -> Optional.empty();
    };
  }

  private Optional<PressedKey> lettered(String letter) {
    return switch (letter) {
      case "a" -> run();
      case "b" -> back();
      case "s" -> step().canBeSkipped() ? begun(true) : Optional.empty();
      default ->
          isLeftBy(letter) ? Optional.of(PressedKey.of(PressedKey.Kind.LEAVE)) : Optional.empty();
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
    return Optional.of(PressedKey.of(PressedKey.Kind.LEFT));
  }

  private Optional<PressedKey> taken() {
    takenOver = !step().isGate();
    runs = false;
    typing = false;
    return SHOWN;
  }

  /** The way a person takes to an answer, key by key. */
  static final class KeysToAnswer {

    private KeysToAnswer() {}

    /**
     * The next key on the way from what is shown to what is wanted; wherever one stands, following
     * it leads there.
     *
     * @param wanted positions; for choose-one exactly one
     */
    static PressedKey next(Selection shown, Set<Integer> wanted) {
      if (shown.isOpen() || !shown.choosesMany() && shown.chosen().isEmpty()) {
        return PressedKey.of(PressedKey.Kind.HOME);
      }
      if (!shown.choosesMany()) {
        return to(shown, wanted.iterator().next(), PressedKey.of(PressedKey.Kind.ENTER));
      }
      if (!shown.ticked().equals(wanted)) {
        return to(shown, different(shown, wanted), PressedKey.typing(' '));
      }
      boolean isUnread = shown.unseen() > 0 && wanted.stream().anyMatch(shown::isExclusive);
      return isUnread
          ? to(shown, shown.firstUnseen(), PressedKey.of(PressedKey.Kind.ENTER))
          : PressedKey.of(PressedKey.Kind.ENTER);
    }

    /** What is still to be ticked, from the top; then what is still to be cleared. */
    private static int different(Selection shown, Set<Integer> wanted) {
      Set<Integer> missing = new TreeSet<>(wanted);
      missing.removeAll(shown.ticked());
      Set<Integer> others = new TreeSet<>(shown.ticked());
      others.removeAll(wanted);
      return (missing.isEmpty() ? others : missing).iterator().next();
    }

    private static PressedKey to(Selection shown, int position, PressedKey there) {
      if (shown.at() == position) {
        return there;
      }
      return PressedKey.of(shown.at() < position ? PressedKey.Kind.DOWN : PressedKey.Kind.UP);
    }
  }
}
