package advisor.terminal.choice;

/**
 * What each key makes of a selection.
 *
 * @param before the selection that it is pressed on
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

  /** What is typed in the place of what was typed before. */
  private Selection typing(TypedWord word) {
    return before.typing(before.settled(), word);
  }

  /** A blank that belongs to nothing typed ticks, or takes a tick away. */
  private Selection space() {
    if (typed().goesOnWithBlank()) {
      return typed(" ");
    }
    return before.choosesMany() ? before.toggle() : before;
  }

  /**
   * What was typed is gone on with where that makes a number or a word of it; but where any can be
   * chosen, a letter that makes no name of a number begins a word behind it.
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
