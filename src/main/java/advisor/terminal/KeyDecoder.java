package advisor.terminal;

import java.util.Optional;

/**
 * Makes keys of the characters that a terminal sends, one after the other, whatever the pauses
 * between them.
 *
 * <p>Control sequences and strings follow the grammar of ECMA-48, so that one that means nothing
 * here is taken as a whole and never as the characters it is made of: F5 is no answers 1 and 5, and
 * what a terminal says of its colours is no word. One whose rest comes late is dropped as a whole.
 * A longer pause ends what has no end. Little is kept of what comes, however much it is.
 */
final class KeyDecoder {

  /** After such a pause a character belongs to nothing that came before, in milliseconds. */
  private static final long LONG_PAUSE = 1000;

  private static final long LONG_PAUSE_IN_PASTE = 3000;
  private static final int LONGEST_PARAMETERS = 32;
  private static final int LONGEST_PASTE = 4000;
  private static final int MOUSE_REPORT = 3;
  private static final String PASTE_END = "\u001b[201~";
  private static final Optional<Key> NOTHING = Optional.empty();

  /** What the next character belongs to. */
  private enum Part {
    TYPING,
    /** The second half of a character. */
    HALF,
    /** What an Esc begins, unless it is a key of its own. */
    ESCAPE,
    /** An Esc that was taken for a key, although its sequence may only be late. */
    LATE_ESCAPE,
    /** The same with a letter that is either typed or the second character of the sequence. */
    LATE_LETTER,
    CONTROL,
    /** What SS3 begins: a key of the keypad, or an arrow. */
    SINGLE,
    /** The last character of a function key of the Linux console. */
    LAST,
    MOUSE,
    STRING,
    STRING_END,
    PASTE
  }

  private final StringBuilder text = new StringBuilder();
  private Part part = Part.TYPING;
  private char held;
  private boolean late;
  private int count;
  private long before;

  /** Whether a pause may make a key of what has come so far, or drops it. */
  boolean isOpen() {
    return part != Part.TYPING && part != Part.LATE_ESCAPE;
  }

  /**
   * Takes one character.
   *
   * @param now in milliseconds
   * @return the key that it ends; empty where it ends none
   */
  Optional<Key> take(char character, long now) {
    long pause = now - before;
    before = now;
    if (pause > (part == Part.PASTE ? LONG_PAUSE_IN_PASTE : LONG_PAUSE)) {
      part = Part.TYPING;
    }
    return switch (part) {
      case TYPING -> typed(character);
      case HALF -> key(new Key(Key.Kind.LETTER, "" + held + character));
      case ESCAPE -> escaped(character);
      case LATE_ESCAPE -> late(character);
      case LATE_LETTER -> begins(held) ? take(character, now) : NOTHING;
      case CONTROL, SINGLE -> inSequence(character);
      case LAST -> nothing();
      case MOUSE -> inMouseReport(character);
      case STRING -> inString(character);
      case STRING_END -> character == '\\' ? nothing() : escaped(character);
      case PASTE -> inPaste(character);
    };
  }

  /** Takes note that nothing more has come for a moment. */
  Optional<Key> pause() {
    late |= isOpen();
    Part paused = part;
    if (paused == Part.ESCAPE) {
      part = Part.LATE_ESCAPE;
      return Optional.of(Key.of(Key.Kind.ESCAPE));
    }
    return paused == Part.LATE_LETTER
        ? key(new Key(Key.Kind.LETTER, Character.toString(held)))
        : NOTHING;
  }

  private Optional<Key> key(Key key) {
    part = Part.TYPING;
    return Optional.of(key);
  }

  private Optional<Key> nothing() {
    return key(Key.of(Key.Kind.OTHER));
  }

  private Optional<Key> typed(char character) {
    late = false;
    if (character == 27) {
      part = Part.ESCAPE;
      return NOTHING;
    }
    if (Character.isHighSurrogate(character)) {
      held = character;
      part = Part.HALF;
      return NOTHING;
    }
    return begins8Bit(character) ? NOTHING : key(Keyboard.plain(character));
  }

  /** The forms of one character that a sequence can begin with. */
  private boolean begins8Bit(char character) {
    return character >= 0x80 && character < 0xa0 && begins((char) (character - 0x40));
  }

  /** Whether a sequence begins with this behind an Esc. */
  private boolean begins(char character) {
    text.setLength(0);
    part =
        switch (character) {
          case '[' -> Part.CONTROL;
          case 'O' -> Part.SINGLE;
          case 'P', 'X', ']', '^', '_' -> Part.STRING;
          default -> Part.TYPING;
        };
    return part != Part.TYPING;
  }

  private Optional<Key> escaped(char character) {
    if (character == 27) {
      part = Part.ESCAPE;
      return NOTHING;
    }
    return begins(character) ? NOTHING : broken(character);
  }

  /** Nobody types a bracket behind an Esc, but perhaps a capital. */
  private Optional<Key> late(char character) {
    late = true;
    if (!begins(character)) {
      return typed(character);
    }
    if (Character.isLetter(character)) {
      held = character;
      part = Part.LATE_LETTER;
    }
    return NOTHING;
  }

  private Optional<Key> inSequence(char character) {
    if (character >= ' ' && character < '@') {
      text.append(text.length() < LONGEST_PARAMETERS ? "" + character : "");
      return NOTHING;
    }
    if (character < ' ' || character > '~') {
      return broken(character);
    }
    boolean isPlain = part == Part.CONTROL && text.length() == 0;
    if (isPlain && (character == '[' || character == 'M')) {
      part = character == 'M' ? Part.MOUSE : Part.LAST;
      count = 0;
      return NOTHING;
    }
    return sequence(character);
  }

  private Optional<Key> sequence(char last) {
    if (last == '~' && text.toString().equals("200")) {
      part = Part.PASTE;
      text.setLength(0);
      count = 0;
      return NOTHING;
    }
    boolean isKnown = !late && text.length() < LONGEST_PARAMETERS;
    Key single = part == Part.SINGLE ? keypad(last) : Key.of(Key.Kind.OTHER);
    Key named = single.is(Key.Kind.OTHER) ? Key.of(named(last)) : single;
    return isKnown ? key(named) : nothing();
  }

  private static Key keypad(char last) {
    if (last >= 'p' && last <= 'y') {
      return new Key(Key.Kind.DIGIT, Character.toString(last - 'p' + '0'));
    }
    return Key.of(last == 'M' ? Key.Kind.ENTER : Key.Kind.OTHER);
  }

  /** What is pressed together with it makes no difference. */
  private Key.Kind named(char last) {
    return switch (last) {
      case 'A', 'Z' -> Key.Kind.UP;
      case 'B' -> Key.Kind.DOWN;
      case 'D' -> Key.Kind.LEFT;
      case 'H' -> Key.Kind.HOME;
      case 'F' -> Key.Kind.END;
      case '~' -> numbered();
      default -> Key.Kind.OTHER;
    };
  }

  private Key.Kind numbered() {
    int end = text.indexOf(";");
    return switch (end < 0 ? text.toString() : text.substring(0, end)) {
      case "1", "7" -> Key.Kind.HOME;
      case "4", "8" -> Key.Kind.END;
      case "5" -> Key.Kind.PAGE_UP;
      case "6" -> Key.Kind.PAGE_DOWN;
      default -> Key.Kind.OTHER;
    };
  }

  private Optional<Key> inMouseReport(char character) {
    if (character < ' ') {
      return broken(character);
    }
    count++;
    return count == MOUSE_REPORT ? nothing() : NOTHING;
  }

  private Optional<Key> inString(char character) {
    if (character == 27) {
      part = Part.STRING_END;
      return NOTHING;
    }
    boolean ends = character == 7 || character == 0x9c || character == 0x18 || character == 0x1a;
    boolean leaves = character == 3 || character == 4;
    return ends || leaves ? broken(character) : NOTHING;
  }

  /** Ends what was begun with a character that does not belong to it. */
  private Optional<Key> broken(char character) {
    if (character == 27) {
      part = Part.ESCAPE;
      return NOTHING;
    }
    return character == 3 || character == 4 ? key(Key.of(Key.Kind.LEAVE)) : nothing();
  }

  private Optional<Key> inPaste(char character) {
    text.append(text.length() < LONGEST_PASTE ? "" + character : "");
    if (character != PASTE_END.charAt(count)) {
      count = character == 27 ? 1 : 0;
      return NOTHING;
    }
    count++;
    if (count < PASTE_END.length()) {
      return NOTHING;
    }
    int end = text.indexOf(PASTE_END);
    return key(new Key(Key.Kind.PASTE, end < 0 ? text.toString() : text.substring(0, end)));
  }
}
