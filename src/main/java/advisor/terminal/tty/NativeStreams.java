package advisor.terminal.tty;

import java.io.IOException;
import java.util.OptionalInt;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Asks the C library through JLine. A separate class, so that JLine is loaded only when needed. */
public final class NativeStreams {

  private NativeStreams() {}

  /** Whether a stream is a terminal. False where the native library cannot be loaded. */
  public static boolean isTerminal(int number) {
    return new JniTerminalProvider().isSystemStream(SystemStream.values()[number]);
  }

  /** The width of the terminal on this stream; empty where it has none. */
  public static OptionalInt columns(int number) {
    int columns = new JniTerminalProvider().systemStreamWidth(SystemStream.values()[number]);
    return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
  }

  /** The height of the terminal on this stream; empty where it has none. */
  public static OptionalInt rows(int number) {
    try {
      SystemStream stream = SystemStream.values()[number];
      int rows = new JniTerminalProvider().current(stream).getSize().getRows();
      return rows > 0 ? OptionalInt.of(rows) : OptionalInt.empty();
    } catch (IOException | RuntimeException | LinkageError e) {
      return OptionalInt.empty();
    }
  }
}
