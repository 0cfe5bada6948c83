package advisor.terminal.menu;

/**
 * What each key makes of a selection.
 *
 * @param before the selection that it is pressed on
 * @param now in milliseconds
 */
record SelectionKeys(Selection before, long now) {

  Selection press(PressedKey key) {
    int last = before.names().choices().size() - 1;
    return switch (key.kind()) {
      case UP -> before.to(before.at() == 0 ? last : before.at() - 1);
      case DOWN, TAB -> before.to(before.at() == last ? 0 : before.at() + 1);
      case HOME -> before.to(0);
      case END -> before.to(last);
      case SPACE -> space();
      case DIGIT -> digit(key.text());
      case LETTER, WHY -> letter(key.text());
      case BACKSPACE -> typed().isEmpty() ? before : typing(typed().shorter());
      default -> before;
    };
  }

  private TypedWord typed() {
    return before.typed();
  }

  private boolean fits(TypedWord word) {
    return !before.names().meantBy(word.text()).isEmpty();
  }

  /** What is typed in the place of what was typed before. */
  private Selection typing(TypedWord word) {
    return before.typing(before.settled(), word);
  }

  /**
   * A blank in a word, or one behind a number, or any behind a comma belongs to it; else it ticks,
   * or takes a tick away. Behind a number that has done nothing it is only the blank of a list
   * where it comes as fast as that.
   */
  private Selection space() {
    boolean isBehindNumber =
        typed().isNumber()
            && !typed().refused()
            && (!typed().text().endsWith(" ") || typed().text().stripTrailing().matches(".*[,.]"))
            && (!isIdle() || beginsLabel(typed().text() + " "));
    if (typed().isWord() || isBehindNumber) {
      return letter(" ");
    }
    return before.choosesMany() ? before.toggle() : before;
  }

  /** Whether the number typed last contradicts a tick, or has stood there with its own before. */
  private boolean isIdle() {
    int position = typed().number() - 1;
    boolean isFound = typing(typed().shorter()).ticked().contains(position);
    boolean isListed = typed().joins(now) || !typed().endsInDigit();
    return !isListed && (isFound || before.contradicts(position));
  }

  private boolean beginsLabel(String text) {
    return before.labels().stream().anyMatch(label -> label.startsWith(text));
  }

  /**
   * A digit in a word belongs to it. What it makes of the digit before stands in that one's place,
   * but beside it where it would stand alone: the two may have been meant for two answers.
   */
  private Selection digit(String digit) {
    TypedWord longer = TypedWord.word(typed().text() + digit, now);
    if (typed().isWord() && !(typed().refused() && !fits(longer))) {
      return typing(longer);
    }
    TypedWord number = typed().joins(now) ? typed().joined(digit, now) : TypedWord.NOTHING;
    if (number.isNumber() && (before.isIn(number.number()) || !before.choosesMany())) {
      boolean standsAlone = before.isExclusive(number.number() - 1);
      return typing(standsAlone ? typed().grown(digit, now) : number);
    }
    return before.typing(
        typed().refused() ? before.ticked() : before.settled(), typed().and(digit, now));
  }

  /**
   * A letter behind a number makes a word of both; where any can be chosen, and that word means
   * nothing, it begins one behind the number, which has ticked already.
   */
  private Selection letter(String letter) {
    boolean isBlank = letter.equals(" ");
    if (typed().isNumber() && !typed().refused() && (isBlank || ",.".contains(letter))) {
      return typing(typed().separated(letter));
    }
    TypedWord longer = TypedWord.word(typed().text() + letter, now);
    boolean belongs = typed().isWord() || !before.choosesMany();
    boolean goesOn = belongs && (isBlank || !typed().refused());
    return goesOn || fits(longer)
        ? typing(longer)
        : before.typing(before.ticked(), TypedWord.word(letter, now));
  }
}
