package advisor.terminal.demo;

import advisor.terminal.menu.PressedKey;
import advisor.terminal.menu.Selection;
import java.util.Set;

/** The way a person takes to an answer, key by key. */
final class KeysToAnswer {

  private KeysToAnswer() {}

  /**
   * The next key on the way from what is shown to what is wanted; wherever one stands, following it
   * leads there.
   *
   * @param wanted positions; for choose-one exactly one
   */
  static PressedKey next(Selection shown, Set<Integer> wanted) {
    if (shown.isOpen()) {
      return PressedKey.of(
          shown.typed().isWord() ? PressedKey.Kind.ESCAPE : PressedKey.Kind.BACKSPACE);
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
    for (int i = 0; i < shown.labels().size(); i++) {
      if (wanted.contains(i) && !shown.ticked().contains(i)) {
        return i;
      }
    }
    return shown.ticked().stream().filter(i -> !wanted.contains(i)).sorted().findFirst().get();
  }

  private static PressedKey to(Selection shown, int position, PressedKey there) {
    if (shown.at() == position) {
      return there;
    }
    return PressedKey.of(shown.at() < position ? PressedKey.Kind.DOWN : PressedKey.Kind.UP);
  }
}
