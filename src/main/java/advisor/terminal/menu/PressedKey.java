package advisor.terminal.menu;

/**
 * A key that was pressed.
 *
 * @param text the character that it typed, or what was pasted; empty where it types none
 */
public record PressedKey(Kind kind, String text) {

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
    /** Moves down, as in forms. */
    TAB,
    DIGIT,
    LETTER,
    WHY,
    /** Ctrl-C. */
    LEAVE,
    /** Ctrl-D, or the terminal is gone. */
    END_OF_INPUT,
    REDRAW,
    PASTE,
    /** What stands around the choices has changed; what was being typed is dropped. */
    SHOW,
    /** Nothing that means anything here, such as what a terminal says of itself. */
    OTHER
  }

  public static PressedKey of(Kind kind) {
    return new PressedKey(kind, "");
  }

  /** The key that types this character and does nothing else. */
  public static PressedKey typing(int character) {
    boolean isDigit = character >= '0' && character <= '9';
    Kind kind = isDigit ? Kind.DIGIT : character == ' ' ? Kind.SPACE : Kind.LETTER;
    return new PressedKey(kind, Character.toString(character));
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean goesBack() {
    return kind == Kind.LEFT || kind == Kind.ESCAPE;
  }
}
