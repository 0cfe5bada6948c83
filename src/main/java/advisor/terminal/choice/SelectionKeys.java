package advisor.terminal.choice;

import java.util.List;

/**
 * The effect of keys on a selection.
 *
 * @param before the selection before the key
 */
record SelectionKeys(Selection before) {

  Selection press(PressedKey key) {
    int last = before.names().choices().size() - 1;
    return switch (key.kind()) {
      case UP -> before.to(before.at() == 0 ? last : before.at() - 1);
      case DOWN, TAB -> before.to(before.at() == last ? 0 : before.at() + 1);
      case HOME -> before.to(0);
      case END -> before.to(last);
      case PAGE_UP -> before.to(Math.max(0, before.at() - page()));
      case PAGE_DOWN -> before.to(Math.min(last, before.at() + page()));
      case SPACE -> space();
      case DIGIT, LETTER, WHY -> typed(key.text());
      case BACKSPACE -> typed().isEmpty() ? before : typing(typed().shorter());
      default -> before;
    };
  }

  private int page() {
    return Math.max(1, before.sight().end() - before.sight().top());
  }

  private TypedWord typed() {
    return before.typed();
  }

  /** The selection with another typed text. */
  private Selection typing(TypedWord word) {
    return before.typing(before.settled(), word);
  }

  /** A blank ticks or removes a tick, unless it belongs to the typed text. */
  private Selection space() {
    if (typed().goesOnWithBlank()) {
      return typed(" ");
    }
    return before.choosesMany() && !isElsewhere() ? before.toggle() : before;
  }

  /** Whether a number is typed that ticks nothing and that the cursor has not moved to. */
  private boolean isElsewhere() {
    return typed().isNumber() && before.isRefused() && !before.meant().equals(List.of(before.at()));
  }

  /**
   * Adds a character to the typed text where that makes a number or a word. But where several can
   * be chosen, a letter after a number begins a new word, unless both together are a name.
   */
  private Selection typed(String sign) {
    TypedWord longer = typed().plus(sign);
    boolean isBlank = sign.equals(" ");
    boolean goesOn =
        typed().refused()
            ? isBlank && typed().isWord()
            : longer.isNumber() || typed().isWord() || !before.choosesMany() || before.isRefused();
    return goesOn || !before.names().meantBy(longer.text()).isEmpty()
        ? typing(longer)
        : before.typing(before.ended().ticked(), TypedWord.of(sign));
  }
}
