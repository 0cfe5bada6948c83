package advisor.terminal;

/**
 * A key that was pressed.
 *
 * @param text the character that it typed; empty where it types none
 */
record Key(Kind kind, String text) {

  enum Kind {
    UP,
    DOWN,
    HOME,
    END,
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
    /** Text that was pasted; it is not used. */
    PASTE,
    /** Nothing was pressed, but what stands around the choices has changed. */
    SHOW,
    OTHER
  }

  static Key of(Kind kind) {
    return new Key(kind, "");
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether whoever is at the keys is about to be gone. */
  boolean leaves() {
    return kind == Kind.LEAVE || kind == Kind.END_OF_INPUT;
  }

  boolean goesBack() {
    return kind == Kind.LEFT || kind == Kind.ESCAPE;
  }
}
