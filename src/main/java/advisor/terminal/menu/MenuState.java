package advisor.terminal.menu;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet in the middle of being answered, and what each key makes of it.
 *
 * <p>What speaks of a whole list is taken only once the whole list was seen, or by its name once it
 * was said how much was not. An alarm waits for no reading.
 *
 * @param explained whether the reason for the question is shown
 * @param message what the last key made it necessary to say; empty where nothing
 * @param sight what is on the screen of the choices
 * @param unread what came of that a part of them was not on it
 */
public record MenuState(
    MenuSheet sheet,
    Selection selection,
    boolean explained,
    String message,
    Viewport sight,
    Unread unread)
    implements Panel {

  enum Unread {
    UNTOLD,
    TOLD,
    /** The person said "none" all the same. */
    ACCEPTED
  }

  private static final int LONGEST_PASTE = 300;

  public static MenuState of(MenuSheet sheet) {
    return new MenuState(
        sheet, sheet.selection(), false, sheet.news(), Viewport.NOTHING, Unread.UNTOLD);
  }

  @Override
  public MenuState seeing(Viewport shown) {
    return new MenuState(sheet, selection.seeing(shown), explained, message, shown, unread);
  }

  @Override
  public MenuFrame frame(ScreenText screen, int earlierTop) {
    return MenuFrame.of(this, screen, earlierTop);
  }

  @Override
  public Optional<PanelEnding> ending(PressedKey key) {
    Set<Integer> chosen = selection.chosen();
    if (key.is(PressedKey.Kind.ENTER) && !chosen.isEmpty() && mayTake(chosen)) {
      return Optional.of(new PanelEnding.Confirmed(chosen));
    }
    boolean goesBack = key.goesBack() && sheet.canGoBack() && !selection.typed().isWord();
    return goesBack ? Optional.of(new PanelEnding.WentBack(selection.ticked())) : Optional.empty();
  }

  /** Whether these can be taken although a part of the choices may never have been seen. */
  private boolean mayTake(Set<Integer> chosen) {
    return !sheet.choosesMany()
        || selection.unseen() == 0
        || unread == Unread.ACCEPTED
        || chosen.stream().anyMatch(sheet.alarms()::contains)
        || unread == Unread.TOLD && chosen.stream().noneMatch(selection::isExclusive);
  }

  @Override
  public MenuState press(PressedKey key, long now) {
    if (sheet.isGate()) {
      return this;
    }
    return switch (key.kind()) {
      case OTHER, SHOW, REDRAW -> this;
      case WHY -> isOfWord(key) ? moved(selection.press(key, now)) : why();
      case LEFT, ESCAPE ->
          selection.typed().isWord() ? to(selection.at()) : says("This is the first question");
      case ENTER -> entered();
      case PASTE -> pasted(key.text(), now);
      case PAGE_UP -> to(Math.max(0, selection.at() - page()));
      case PAGE_DOWN -> to(Math.min(selection.labels().size() - 1, selection.at() + page()));
      case SPACE ->
          sheet.choosesMany() || !selection.typed().isEmpty()
              ? moved(selection.press(key, now))
              : says("Enter chooses");
      default -> moved(selection.press(key, now));
    };
  }

  private int page() {
    return Math.max(1, sight.end() - sight.top());
  }

  /** Whether a question mark goes on in a label that has one there. */
  private boolean isOfWord(PressedKey key) {
    String longer = (selection.typed().text() + key.text()).toLowerCase(Locale.ROOT);
    return selection.typed().isWord()
        && selection.labels().stream()
            .anyMatch(label -> label.toLowerCase(Locale.ROOT).contains(longer));
  }

  private MenuState why() {
    return sheet.why().isBlank()
        ? says("Nothing more is said here")
        : new MenuState(sheet, selection, !explained, "", sight, unread);
  }

  private MenuState to(int position) {
    return with(selection.to(position), "", unread);
  }

  private MenuState moved(Selection next) {
    return with(next, TypedEffect.done(selection, next), unread);
  }

  /** What is pasted counts as typed; it never does more than that. */
  private MenuState pasted(String text, long now) {
    String line = text.strip();
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      return says("Nothing was taken: what was pasted has more than one line");
    }
    if (line.length() > LONGEST_PASTE) {
      return says("Nothing was taken: what was pasted is too long");
    }
    Selection next = selection;
    for (int character : line.replaceAll("\\s+", " ").codePoints().toArray()) {
      next =
          Character.isISOControl(character) ? next : next.press(PressedKey.typing(character), now);
    }
    return moved(next);
  }

  /** What was typed is ticked, for all to see, before the next Enter goes on. */
  private MenuState entered() {
    if (!selection.isOpen()) {
      Set<Integer> chosen = selection.chosen();
      return chosen.isEmpty() ? says(sheet.needed()) : unreadTold(chosen.iterator().next());
    }
    if (selection.meant().size() != 1) {
      return with(selection.refuse(), TypedEffect.refused(selection), unread);
    }
    int position = selection.meant().get(0);
    if (selection.contradicts(position)) {
      String words = TypedEffect.contradicted(selection, position);
      return with(selection.to(position), words, unread);
    }
    if (!selection.isUnread(position)) {
      return ticked(position, unread);
    }
    return unread == Unread.UNTOLD || selection.typed().isNumber()
        ? unreadTold(position)
        : ticked(position, Unread.ACCEPTED);
  }

  private MenuState ticked(int position, Unread after) {
    Selection next = selection.tick(position);
    String words = TypedEffect.ticked(selection, next, position) + " (Enter goes on)";
    return with(next, words, after);
  }

  /** The cursor goes to where reading goes on. */
  private MenuState unreadTold(int position) {
    Selection next = selection.to(selection.firstUnseen());
    return with(next, TypedEffect.unread(selection, position), Unread.TOLD);
  }

  private MenuState says(String words) {
    return with(selection, words, unread);
  }

  private MenuState with(Selection next, String words, Unread after) {
    return new MenuState(sheet, next, explained, words, sight, after);
  }
}
