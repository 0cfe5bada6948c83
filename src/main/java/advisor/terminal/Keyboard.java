package advisor.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * Keys read from a terminal in raw mode.
 *
 * <p>Escape sequences follow the grammar of ECMA-48, so that a sequence that means nothing here is
 * taken as a whole and never as the characters it is made of. A key map cannot do that: F5 would be
 * read as the answers 1 and 5.
 */
final class Keyboard implements Keys {

  /** How long a lone Esc waits for the rest of a sequence, in milliseconds. */
  private static final long ESCAPE_WAIT = 150;

  private static final int LONGEST_SEQUENCE = 32;
  private static final String PASTE_END = "\u001b[201~";

  private final NonBlockingReader reader;
  private final InputStream waiting;

  /**
   * @param waiting tells how many bytes can be read at once; nothing is read from it
   */
  Keyboard(Terminal terminal, InputStream waiting) {
    this.reader = terminal.reader();
    this.waiting = waiting;
  }

  @Override
  public Optional<Key> next(Selection shown, long wait) throws IOException {
    return poll(wait);
  }

  /** The next key, or empty when none was pressed for so many milliseconds. */
  Optional<Key> poll(long wait) throws IOException {
    int character = reader.read(Math.max(1, wait));
    return character == NonBlockingReader.READ_EXPIRED
        ? Optional.empty()
        : Optional.of(key(character));
  }

  @Override
  public boolean dropWaiting() throws IOException {
    boolean leaves = false;
    for (int bytes = waiting.available(); bytes > 0; bytes = waiting.available()) {
      int character = reader.read(1L);
      if (character < 0) {
        return leaves;
      }
      leaves |= character == 3;
    }
    return leaves;
  }

  private Key key(int character) throws IOException {
    return switch (character) {
      case NonBlockingReader.EOF, 4 -> Key.of(Key.Kind.END_OF_INPUT);
      case 3 -> Key.of(Key.Kind.LEAVE);
      case '\r', '\n' -> Key.of(Key.Kind.ENTER);
      case 8, 127 -> Key.of(Key.Kind.BACKSPACE);
      case '\t' -> Key.of(Key.Kind.TAB);
      case 14 -> Key.of(Key.Kind.DOWN);
      case 16 -> Key.of(Key.Kind.UP);
      case 12 -> Key.of(Key.Kind.REDRAW);
      case 27 -> Key.of(escape());
      case ' ' -> new Key(Key.Kind.SPACE, " ");
      case '?' -> Key.of(Key.Kind.WHY);
      default -> typed(character);
    };
  }

  private Key typed(int character) throws IOException {
    if (Character.isISOControl(character)) {
      return Key.of(Key.Kind.OTHER);
    }
    if (character >= '0' && character <= '9') {
      return new Key(Key.Kind.DIGIT, Character.toString(character));
    }
    if (Character.isHighSurrogate((char) character)) {
      int low = reader.read(ESCAPE_WAIT);
      return low < 0
          ? Key.of(Key.Kind.OTHER)
          : new Key(Key.Kind.LETTER, new String(new char[] {(char) character, (char) low}));
    }
    return new Key(Key.Kind.LETTER, Character.toString(character));
  }

  private Key.Kind escape() throws IOException {
    int character = reader.read(ESCAPE_WAIT);
    return switch (character) {
      case NonBlockingReader.READ_EXPIRED, NonBlockingReader.EOF, 27 -> Key.Kind.ESCAPE;
      case '[' -> sequence();
      case 'O' -> named(reader.read(ESCAPE_WAIT), "");
      default -> Key.Kind.OTHER;
    };
  }

  private Key.Kind sequence() throws IOException {
    StringBuilder parameters = new StringBuilder();
    int character = reader.read(ESCAPE_WAIT);
    if (character == '[') {
      reader.read(ESCAPE_WAIT);
      return Key.Kind.OTHER;
    }
    while (character >= ' ' && character < '@' && parameters.length() < LONGEST_SEQUENCE) {
      parameters.append((char) character);
      character = reader.read(ESCAPE_WAIT);
    }
    return named(character, parameters.toString());
  }

  private Key.Kind named(int last, String parameters) throws IOException {
    return switch (last) {
      case 'A' -> Key.Kind.UP;
      case 'B' -> Key.Kind.DOWN;
      case 'D' -> Key.Kind.LEFT;
      case 'H' -> Key.Kind.HOME;
      case 'F' -> Key.Kind.END;
      case 'Z' -> Key.Kind.UP;
      case 'M' -> parameters.isEmpty() ? Key.Kind.ENTER : Key.Kind.OTHER;
      case '~' -> numbered(parameters);
      default -> Key.Kind.OTHER;
    };
  }

  private Key.Kind numbered(String parameters) throws IOException {
    return switch (parameters) {
      case "1", "7", "5" -> Key.Kind.HOME;
      case "4", "8", "6" -> Key.Kind.END;
      case "200" -> pasted();
      default -> Key.Kind.OTHER;
    };
  }

  /** Reads a bracketed paste to its end, or until nothing more comes. */
  private Key.Kind pasted() throws IOException {
    int matched = 0;
    while (matched < PASTE_END.length()) {
      int character = reader.read(1000L);
      if (character < 0) {
        break;
      }
      matched = character == PASTE_END.charAt(matched) ? matched + 1 : character == 27 ? 1 : 0;
    }
    return Key.Kind.PASTE;
  }
}
