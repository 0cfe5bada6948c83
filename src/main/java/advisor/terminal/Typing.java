package advisor.terminal;

import java.util.Set;

/** The way a person takes to an answer, key by key. */
final class Typing {

  private Typing() {}

  /**
   * The next key on the way from what is shown to what is wanted; wherever one stands, following it
   * leads there.
   *
   * @param wanted positions; for choose-one exactly one
   */
  static Key next(Selection shown, Set<Integer> wanted) {
    if (shown.isOpen()) {
      return Key.of(shown.typed().isWord() ? Key.Kind.ESCAPE : Key.Kind.BACKSPACE);
    }
    if (!shown.choosesMany()) {
      return to(shown, wanted.iterator().next(), Key.of(Key.Kind.ENTER));
    }
    if (!shown.ticked().equals(wanted)) {
      return to(shown, different(shown, wanted), Key.typing(' '));
    }
    boolean isUnread = shown.unseen() > 0 && wanted.stream().anyMatch(shown::isExclusive);
    return isUnread
        ? to(shown, shown.firstUnseen(), Key.of(Key.Kind.ENTER))
        : Key.of(Key.Kind.ENTER);
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

  private static Key to(Selection shown, int position, Key there) {
    if (shown.at() == position) {
      return there;
    }
    return Key.of(shown.at() < position ? Key.Kind.DOWN : Key.Kind.UP);
  }
}
