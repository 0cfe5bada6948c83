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

/** Keys pressed by a script. The trainer at the real keys controls it, or takes the keys over. */
final class ScriptedKeys extends Script implements KeySource {

  private static final String TAKEN = "The keys are yours. Tab hands them back to the script.";

  private static final Optional<PressedKey> SHOWN =
      Optional.of(PressedKey.of(PressedKey.Kind.SHOW));

  private final KeySource trainer;
  private final DemoPace pace;
  private final InstantSource clock;
  private final boolean attended;
  private boolean isTyping;
  private boolean isHurried;
  private boolean hasPaused;
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
  void begin(ScriptStep next) {
    super.begin(next);
    isTyping = false;
    isHurried = false;
    hasPaused = false;
    typed = 0;
    due = clock.millis() + next.pause();
  }

  boolean isHurried() {
    return isHurried;
  }

  @Override
  public Caption caption() {
    List<String> narrated = new ArrayList<>();
    if (isByHand()) {
      narrated.add(step().hasNoAnswer() ? step().byHand() : TAKEN);
      narrated.remove("");
    }
    step().narration().ifPresent(narrated::add);
    List<String> keys = step().isWaiting() ? step().waitingKeys() : controlKeys();
    return new Caption(narrated, attended && !isByHand() ? keys : List.of());
  }

  /** The keys of the demo. The least needed come last, as narrow screens show only the first. */
  private List<String> controlKeys() {
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
    boolean isScripted = (runs || isTyping) && !isByHand();
    long left = due - clock.millis();
    if (isScripted && left <= 0) {
      return type(shown);
    }
    Optional<PressedKey> pressed = trainer.next(shown, isScripted ? Math.min(wait, left) : wait);
    if (pressed.isEmpty()) {
      return pressed;
    }
    return isByHand() ? byHand(pressed.get()) : control(pressed.get());
  }

  /** Types the next key. Before Enter there is a pause in which all can see what is chosen. */
  private Optional<PressedKey> type(Selection shown) {
    isTyping = true;
    PressedKey key = KeysToAnswer.next(shown, step().wanted());
    if (key.is(PressedKey.Kind.ENTER) && typed > 0 && !hasPaused && !isHurried) {
      hasPaused = true;
      due = clock.millis() + pace.beforeTaking();
      return Optional.empty();
    }
    due = clock.millis() + (isHurried ? 0 : pace.beforeKey(typed++));
    return Optional.of(key);
  }

  private Optional<PressedKey> byHand(PressedKey key) {
    if (key.is(PressedKey.Kind.TAB) && takenOver) {
      takenOver = false;
      isTyping = false;
      return SHOWN;
    }
    return Optional.of(key);
  }

  private Optional<PressedKey> control(PressedKey key) {
    return switch (key.kind()) {
      case ENTER, SPACE -> play();
      case LETTER -> controlByLetter(key.text().toLowerCase(Locale.ROOT));
      case LEFT, ESCAPE -> back();
      case TAB -> takeOver();
      case LEAVE, END_OF_INPUT, REDRAW, WHY -> Optional.of(key);
      case UP, DOWN, PAGE_UP, PAGE_DOWN ->
          step().isOfTheRules() ? Optional.empty() : Optional.of(key);
      default -> Optional.empty();
    };
  }

  private Optional<PressedKey> controlByLetter(String letter) {
    return switch (letter) {
      case "a" -> toggleRunning();
      case "b" -> back();
      case "s" -> step().canBeSkipped() ? hurry() : Optional.empty();
      default ->
          isLeftBy(letter) ? Optional.of(PressedKey.of(PressedKey.Kind.LEAVE)) : Optional.empty();
    };
  }

  private Optional<PressedKey> hurry() {
    isHurried = true;
    return play();
  }

  private Optional<PressedKey> play() {
    if (!isTyping || isHurried) {
      due = clock.millis();
    }
    isTyping = true;
    return Optional.empty();
  }

  private Optional<PressedKey> toggleRunning() {
    runs = !runs;
    if (!isTyping) {
      due = clock.millis();
    }
    return SHOWN;
  }

  private Optional<PressedKey> back() {
    runs = false;
    isTyping = false;
    return Optional.of(PressedKey.of(PressedKey.Kind.LEFT));
  }

  private Optional<PressedKey> takeOver() {
    takenOver = !step().isWaiting();
    runs = false;
    isTyping = false;
    return SHOWN;
  }

  /** The way that a person takes to an answer, key by key. */
  static final class KeysToAnswer {

    private KeysToAnswer() {}

    /**
     * The next key on the way from the shown selection to the wanted one. Pressing one after the
     * other leads there from any selection.
     *
     * @param wanted the positions to choose; for choose-one exactly one
     */
    static PressedKey next(Selection shown, Set<Integer> wanted) {
      if (!shown.typed().isEmpty() || !shown.choosesMany() && shown.chosen().isEmpty()) {
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

    /** The first position still to be ticked; when there is none, the first still to be cleared. */
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
