package advisor.terminal.menu;

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
public final class KeyDecoder {

  /** After such a pause a character belongs to nothing that came before, in milliseconds. */
  private static final long LONG_PAUSE = 1000;

  private static final long LONG_PAUSE_IN_PASTE = 3000;
  private static final int LONGEST_PARAMETERS = 32;
  private static final int LONGEST_PASTE = 4000;
  private static final int MOUSE_REPORT = 3;

  /** What ends a string: a bell, a terminator, and what breaks off everything. */
  private static final String STRING_ENDS = "\u0003\u0004\u0007\u0018\u001a\u009c";

  private static final String PASTE_END = "\u001b[201~";
  private static final Optional<PressedKey> NOTHING = Optional.empty();

  private enum DecoderState {
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
    /** Characters that are counted: of an old mouse report, or a key of the Linux console. */
    COUNTED,
    STRING,
    STRING_END,
    PASTE
  }

  private final StringBuilder text = new StringBuilder();
  private DecoderState state = DecoderState.TYPING;
  private char held;
  private boolean late;
  private int count;
  private long before;

  /** Whether a pause may make a key of what has come so far, or drops it. */
  boolean isOpen() {
    return state != DecoderState.TYPING && state != DecoderState.LATE_ESCAPE;
  }

  /**
   * Takes one character.
   *
   * @param now in milliseconds
   * @return the key that it ends; empty where it ends none
   */
  public Optional<PressedKey> take(char character, long now) {
    long pause = now - before;
    before = now;
    if (pause > (state == DecoderState.PASTE ? LONG_PAUSE_IN_PASTE : LONG_PAUSE)) {
      state = DecoderState.TYPING;
    }
    return switch (state) {
      case TYPING -> typed(character);
      case HALF -> key(new PressedKey(PressedKey.Kind.LETTER, "" + held + character));
      case ESCAPE -> escaped(character);
      case LATE_ESCAPE -> late(character);
      case LATE_LETTER -> begins(held) ? take(character, now) : NOTHING;
      case CONTROL, SINGLE -> inSequence(character);
      case COUNTED -> counted(character);
      case STRING -> inString(character);
      case STRING_END -> character == '\\' ? nothing() : escaped(character);
      case PASTE -> inPaste(character);
    };
  }

  /** Takes note that nothing more has come for a moment. */
  Optional<PressedKey> pause() {
    late |= isOpen();
    if (state == DecoderState.ESCAPE) {
      state = DecoderState.LATE_ESCAPE;
      return Optional.of(PressedKey.of(PressedKey.Kind.ESCAPE));
    }
    return state == DecoderState.LATE_LETTER
        ? key(new PressedKey(PressedKey.Kind.LETTER, Character.toString(held)))
        : NOTHING;
  }

  private Optional<PressedKey> in(DecoderState next) {
    state = next;
    return NOTHING;
  }

  private Optional<PressedKey> key(PressedKey key) {
    state = DecoderState.TYPING;
    return Optional.of(key);
  }

  private Optional<PressedKey> nothing() {
    return key(PressedKey.of(PressedKey.Kind.OTHER));
  }

  private Optional<PressedKey> typed(char character) {
    late = false;
    if (character == 27) {
      return broken(character);
    }
    if (Character.isHighSurrogate(character)) {
      held = character;
      return in(DecoderState.HALF);
    }
    boolean isOneForTwo = character >= 0x80 && character < 0xa0;
    return isOneForTwo && begins((char) (character - 0x40))
        ? NOTHING
        : key(Keyboard.plain(character));
  }

  /** Whether a sequence begins with this behind an Esc. */
  private boolean begins(char character) {
    text.setLength(0);
    state =
        switch (character) {
          case '[' -> DecoderState.CONTROL;
          case 'O' -> DecoderState.SINGLE;
          case 'P', 'X', ']', '^', '_' -> DecoderState.STRING;
          default -> DecoderState.TYPING;
        };
    return state != DecoderState.TYPING;
  }

  private Optional<PressedKey> escaped(char character) {
    return begins(character) ? NOTHING : broken(character);
  }

  /** Nobody types a bracket behind an Esc, but perhaps a capital. */
  private Optional<PressedKey> late(char character) {
    late = true;
    if (!begins(character)) {
      return typed(character);
    }
    if (Character.isLetter(character)) {
      held = character;
      return in(DecoderState.LATE_LETTER);
    }
    return NOTHING;
  }

  private Optional<PressedKey> inSequence(char character) {
    if (character >= ' ' && character < '@') {
      text.append(text.length() < LONGEST_PARAMETERS ? "" + character : "");
      return NOTHING;
    }
    if (character < ' ' || character > '~') {
      return broken(character);
    }
    boolean isPlain = state == DecoderState.CONTROL && text.length() == 0;
    if (isPlain && (character == '[' || character == 'M')) {
      count = character == 'M' ? MOUSE_REPORT : 1;
      return in(DecoderState.COUNTED);
    }
    return sequence(character);
  }

  private Optional<PressedKey> sequence(char last) {
    if (last == '~' && text.toString().equals("200")) {
      text.setLength(0);
      return in(DecoderState.PASTE);
    }
    boolean isKnown = !late && text.length() < LONGEST_PARAMETERS;
    return isKnown ? key(named(last)) : nothing();
  }

  /** What is pressed together with it makes no difference. */
  private PressedKey named(char last) {
    if (state == DecoderState.SINGLE && last >= 'p' && last <= 'y') {
      return PressedKey.typing(last - 'p' + '0');
    }
    if (state == DecoderState.SINGLE && last == 'M') {
      return PressedKey.of(PressedKey.Kind.ENTER);
    }
    String number = last == '~' ? text.toString().split(";", 2)[0] : "";
    return PressedKey.of(
        switch (number + last) {
          case "A", "Z" -> PressedKey.Kind.UP;
          case "B" -> PressedKey.Kind.DOWN;
          case "D" -> PressedKey.Kind.LEFT;
          case "H", "1~", "7~" -> PressedKey.Kind.HOME;
          case "F", "4~", "8~" -> PressedKey.Kind.END;
          case "5~" -> PressedKey.Kind.PAGE_UP;
          case "6~" -> PressedKey.Kind.PAGE_DOWN;
          default -> PressedKey.Kind.OTHER;
        });
  }

  private Optional<PressedKey> counted(char character) {
    count--;
    return count == 0 || character < ' ' ? broken(character) : NOTHING;
  }

  private Optional<PressedKey> inString(char character) {
    if (character == 27) {
      return in(DecoderState.STRING_END);
    }
    return STRING_ENDS.indexOf(character) >= 0 ? broken(character) : NOTHING;
  }

  /** Ends what was begun with a character that does not belong to it. */
  private Optional<PressedKey> broken(char character) {
    if (character == 27) {
      return in(DecoderState.ESCAPE);
    }
    return character == 3 || character == 4 ? key(PressedKey.of(PressedKey.Kind.LEAVE)) : nothing();
  }

  private Optional<PressedKey> inPaste(char character) {
    text.append(character);
    if (text.length() > LONGEST_PASTE) {
      text.deleteCharAt(LONGEST_PASTE - PASTE_END.length());
    }
    int end = text.length() - PASTE_END.length();
    return end >= 0 && text.indexOf(PASTE_END, end) == end
        ? key(new PressedKey(PressedKey.Kind.PASTE, text.substring(0, end)))
        : NOTHING;
  }
}
