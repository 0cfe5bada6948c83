package advisor.terminal.choice;

/**
 * A key that was pressed.
 *
 * @param text the typed character or the pasted text; empty where there is none
 * @param isLate whether more than a second has passed since the key before
 */
public record PressedKey(Kind kind, String text, boolean isLate) {

  public PressedKey(Kind kind, String text) {
    this(kind, text, false);
  }

  public enum Kind {
    UP,
    DOWN,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    LEFT,
    ESCAPE,
    ENTER,
    SPACE,
    BACKSPACE,
    /** Ctrl-U or Ctrl-W: deletes all that was typed. */
    CLEAR,
    /** Moves down, as in forms. */
    TAB,
    /** A character that is typed and does nothing else; digits too. */
    LETTER,
    WHY,
    /** Ctrl-C. */
    LEAVE,
    /** Ctrl-D, or the terminal is gone. */
    END_OF_INPUT,
    REDRAW,
    PASTE,
    /** The text around the choices has changed; what was being typed is dropped. */
    SHOW,
    /** Input without a meaning here, such as a report of the terminal. */
    OTHER
  }

  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  public static PressedKey of(Kind kind) {
    return new PressedKey(kind, "");
  }

  /** The key that sends this character by itself. */
  public static PressedKey sending(char character) {
    return switch (character) {
      case 3 -> of(Kind.LEAVE);
      case 4 -> of(Kind.END_OF_INPUT);
      case '\r', '\n' -> of(Kind.ENTER);
      case 8, 127 -> of(Kind.BACKSPACE);
      case '\t' -> of(Kind.TAB);
      case 14 -> of(Kind.DOWN);
      case 16 -> of(Kind.UP);
      case 12 -> of(Kind.REDRAW);
      case 21, 23 -> of(Kind.CLEAR);
      case '?' -> new PressedKey(Kind.WHY, "?");
      default ->
          Character.isISOControl(character) || Character.isSurrogate(character)
              ? of(Kind.OTHER)
              : typing(character);
    };
  }

  /** The key that types this character. */
  public static PressedKey typing(int character) {
    return character == ' ' || character == IDEOGRAPHIC_SPACE
        ? new PressedKey(Kind.SPACE, " ")
        : new PressedKey(Kind.LETTER, Character.toString(character));
  }

  public PressedKey late() {
    return new PressedKey(kind, text, true);
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  public boolean goesBack() {
    return kind == Kind.LEFT || kind == Kind.ESCAPE;
  }
}
