package advisor.terminal.tty;

import java.util.OptionalInt;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Asks the C library, through JLine; a class of its own so that JLine is loaded only for this. */
public final class NativeStreams {

  private NativeStreams() {}

  /** False also where the native library cannot be loaded: then no menu could be drawn either. */
  public static boolean isTerminal(int number) {
    return new JniTerminalProvider().isSystemStream(SystemStream.values()[number]);
  }

  /** The width of the terminal on standard output; empty where it has none. */
  public static OptionalInt columns() {
    return columns(SystemStream.Output);
  }

  /** The same for the one on standard error. */
  public static OptionalInt columnsOfError() {
    return columns(SystemStream.Error);
  }

  private static OptionalInt columns(SystemStream stream) {
    int columns = new JniTerminalProvider().systemStreamWidth(stream);
    return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
  }
}
