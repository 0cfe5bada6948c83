package advisor.terminal.menu;

import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jline.utils.NonBlockingReader;

/**
 * Keys read from a terminal in raw mode.
 *
 * <p>Control sequences and strings are read by the grammar of ECMA-48. So an unknown one is dropped
 * as a whole and never read as its characters: F5 is not the answers 1 and 5, and a terminal's
 * report of its colours is not a word. A sequence whose rest comes late is dropped as a whole. A
 * longer pause ends a sequence without an end. Only a bounded part of any input is kept.
 */
public final class Keyboard implements KeySource {

  /** How long a lone Esc waits for the rest of a sequence, in milliseconds. */
  private static final long MOMENT = 150;

  /** The pause after which a character belongs to no earlier sequence, in milliseconds. */
  private static final long LONG_PAUSE = 1000;

  private static final long LONG_PAUSE_IN_PASTE = 3000;
  private static final int LONGEST_PARAMETERS = 32;
  private static final int LONGEST_PASTE = 4000;
  private static final int MOUSE_REPORT = 3;
  private static final int ESC = 27;

  /** The characters after Esc that begin a sequence: CSI, SS3, and strings of any kind. */
  private static final String BEGINNINGS = "[OPX]^_";

  /** The characters that end a string: bell, terminator, and those that abort any sequence. */
  private static final String STRING_ENDS = "\u0003\u0004\u0007\u0018\u001a\u009c";

  private static final String PASTE_END = "\u001b[201~";

  private final NonBlockingReader reader;
  private final InputStream waiting;

  /** Whether the current sequence is dropped because a part of it came late. */
  private boolean late;

  /** How long an Esc that was taken for a key may still prove to begin a sequence. */
  private long lateFor;

  /**
   * @param waiting gives the number of bytes that can be read at once; nothing is read from it
   */
  public Keyboard(NonBlockingReader reader, InputStream waiting) {
    this.reader = reader;
    this.waiting = waiting;
  }

  @Override
  public Optional<PressedKey> next(Selection shown, long wait) throws IOException {
    int character = reader.read(Math.max(1, wait));
    if (character == NonBlockingReader.READ_EXPIRED) {
      lateFor = Math.max(0, lateFor - wait);
      return Optional.empty();
    }
    late = lateFor > 0 && BEGINNINGS.indexOf(character) >= 0;
    lateFor = 0;
    return Optional.of(late ? behindLateEsc(character) : key(character));
  }

  @Override
  public boolean dropWaiting() throws IOException {
    boolean leaves = false;
    while (waiting.available() > 0) {
      Optional<PressedKey> key = next(Selection.nothing(), 1);
      if (key.isEmpty()) {
        return leaves;
      }
      leaves |= key.get().is(PressedKey.Kind.LEAVE);
    }
    return leaves;
  }

  /** The next character of the same key; negative where none comes. */
  private int rest(long pause) throws IOException {
    int character = reader.read(MOMENT);
    if (character != NonBlockingReader.READ_EXPIRED) {
      return character;
    }
    late = true;
    return reader.read(pause - MOMENT);
  }

  private int rest() throws IOException {
    return rest(LONG_PAUSE);
  }

  private static PressedKey nothing() {
    return PressedKey.of(PressedKey.Kind.OTHER);
  }

  private PressedKey key(int character) throws IOException {
    if (character == ESC) {
      return behindEsc();
    }
    if (Character.isHighSurrogate((char) character)) {
      return new PressedKey(PressedKey.Kind.LETTER, "" + (char) character + (char) rest());
    }
    int behindEsc = character - 0x40;
    boolean isBoth = character >= 0x80 && character < 0xa0 && BEGINNINGS.indexOf(behindEsc) >= 0;
    if (character == NonBlockingReader.EOF) {
      return PressedKey.of(PressedKey.Kind.END_OF_INPUT);
    }
    return isBoth ? sequence(behindEsc) : PressedKey.sending((char) character);
  }

  private PressedKey behindEsc() throws IOException {
    int character = reader.read(MOMENT);
    if (character == NonBlockingReader.READ_EXPIRED) {
      lateFor = LONG_PAUSE - MOMENT;
      return PressedKey.of(PressedKey.Kind.ESCAPE);
    }
    return sequence(character);
  }

  /** The key after a late Esc. Nobody types a bracket there, but perhaps a capital letter. */
  private PressedKey behindLateEsc(int character) throws IOException {
    boolean isTyped =
        Character.isLetter(character) && reader.peek(MOMENT) == NonBlockingReader.READ_EXPIRED;
    return isTyped ? PressedKey.typing(character) : sequence(character);
  }

  private PressedKey sequence(int character) throws IOException {
    return switch (character) {
      case '[', 'O' -> control(character == 'O');
      case 'P', 'X', ']', '^', '_' -> string();
      default -> broken(character);
    };
  }

  /** Ends a sequence at a character that does not belong to it. */
  private PressedKey broken(int character) throws IOException {
    return switch (character) {
      case ESC -> behindEsc();
      case 3, 4 -> PressedKey.of(PressedKey.Kind.LEAVE);
      default -> nothing();
    };
  }

  /**
   * Reads a control sequence.
   *
   * @param isSingle whether it begins with SS3: a key of the keypad, or an arrow
   */
  private PressedKey control(boolean isSingle) throws IOException {
    StringBuilder parameters = new StringBuilder();
    int last = rest();
    while (last >= ' ' && last < '@') {
      parameters.append(parameters.length() < LONGEST_PARAMETERS ? "" + (char) last : "");
      last = rest();
    }
    if (last < ' ' || last > '~') {
      return broken(last);
    }
    if (!isSingle && parameters.isEmpty() && (last == '[' || last == 'M')) {
      return counted(last == 'M' ? MOUSE_REPORT : 1);
    }
    if (last == '~' && parameters.toString().equals("200")) {
      return paste();
    }
    boolean isKnown = !late && parameters.length() < LONGEST_PARAMETERS;
    return isKnown ? named(parameters.toString(), (char) last, isSingle) : nothing();
  }

  /** The key of a sequence. Modifier keys make no difference. */
  private static PressedKey named(String parameters, char last, boolean isSingle) {
    if (isSingle && last >= 'p' && last <= 'y') {
      return PressedKey.typing(last - 'p' + '0');
    }
    String number = last == '~' ? parameters.split(";", 2)[0] : "";
    return PressedKey.of(
        switch (number + last) {
          case "A", "Z" -> PressedKey.Kind.UP;
          case "B" -> PressedKey.Kind.DOWN;
          case "D" -> PressedKey.Kind.LEFT;
          case "H", "1~", "7~" -> PressedKey.Kind.HOME;
          case "F", "4~", "8~" -> PressedKey.Kind.END;
          case "5~" -> PressedKey.Kind.PAGE_UP;
          case "6~" -> PressedKey.Kind.PAGE_DOWN;
          case "3~" -> PressedKey.Kind.BACKSPACE;
          case "M" -> isSingle ? PressedKey.Kind.ENTER : PressedKey.Kind.OTHER;
          default -> PressedKey.Kind.OTHER;
        });
  }

  /** Reads this many characters, of an old mouse report or a key of the Linux console. */
  private PressedKey counted(int count) throws IOException {
    int character = rest();
    for (int i = 1; i < count && character >= ' '; i++) {
      character = rest();
    }
    return broken(character);
  }

  private PressedKey string() throws IOException {
    int character = rest();
    while (character >= 0 && character != ESC && STRING_ENDS.indexOf(character) < 0) {
      character = rest();
    }
    return sequence(character == ESC ? rest() : character);
  }

  private PressedKey paste() throws IOException {
    StringBuilder text = new StringBuilder();
    int end = -1;
    while (end < 0 || text.indexOf(PASTE_END, end) != end) {
      int character = rest(LONG_PAUSE_IN_PASTE);
      if (character < 0) {
        return nothing();
      }
      text.append((char) character);
      if (text.length() > LONGEST_PASTE) {
        text.deleteCharAt(LONGEST_PASTE - PASTE_END.length());
      }
      end = text.length() - PASTE_END.length();
    }
    return new PressedKey(PressedKey.Kind.PASTE, text.substring(0, end));
  }
}
