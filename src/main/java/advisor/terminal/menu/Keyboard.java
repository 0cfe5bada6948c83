package advisor.terminal.menu;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Keys read from a terminal in raw mode. */
public final class Keyboard implements KeySource {

  /** How long a lone Esc waits for the rest of a sequence, in milliseconds. */
  private static final long ESCAPE_WAIT = 150;

  private final NonBlockingReader reader;
  private final InputStream waiting;
  private final InstantSource clock;
  private final KeyDecoder decoder = new KeyDecoder();

  /**
   * @param waiting tells how many bytes can be read at once; nothing is read from it
   * @param clock tells how long the pauses between characters are
   */
  public Keyboard(Terminal terminal, InputStream waiting, InstantSource clock) {
    this.reader = terminal.reader();
    this.waiting = waiting;
    this.clock = clock;
  }

  @Override
  public Optional<PressedKey> next(Selection shown, long wait) throws IOException {
    int character = reader.read(Math.max(decoder.isOpen() ? ESCAPE_WAIT : 1, wait));
    while (character >= 0) {
      Optional<PressedKey> key = decoder.take((char) character, clock.millis());
      if (key.isPresent()) {
        return key;
      }
      character = reader.read(ESCAPE_WAIT);
    }
    return character == NonBlockingReader.EOF
        ? Optional.of(PressedKey.of(PressedKey.Kind.END_OF_INPUT))
        : decoder.pause();
  }

  @Override
  public boolean dropWaiting() throws IOException {
    boolean leaves = false;
    for (int bytes = waiting.available(); bytes > 0; bytes = waiting.available()) {
      int character = reader.read(1L);
      if (character < 0) {
        return leaves;
      }
      decoder.take((char) character, clock.millis());
      leaves |= character == 3;
    }
    return leaves;
  }

  /** The key that a character stands for, whatever came before it. */
  static PressedKey plain(char character) {
    return switch (character) {
      case 3 -> PressedKey.of(PressedKey.Kind.LEAVE);
      case 4 -> PressedKey.of(PressedKey.Kind.END_OF_INPUT);
      case '\r', '\n' -> PressedKey.of(PressedKey.Kind.ENTER);
      case 8, 127 -> PressedKey.of(PressedKey.Kind.BACKSPACE);
      case '\t' -> PressedKey.of(PressedKey.Kind.TAB);
      case 14 -> PressedKey.of(PressedKey.Kind.DOWN);
      case 16 -> PressedKey.of(PressedKey.Kind.UP);
      case 12 -> PressedKey.of(PressedKey.Kind.REDRAW);
      case '?' -> new PressedKey(PressedKey.Kind.WHY, "?");
      default ->
          Character.isISOControl(character) || Character.isSurrogate(character)
              ? PressedKey.of(PressedKey.Kind.OTHER)
              : PressedKey.typing(character);
    };
  }
}
