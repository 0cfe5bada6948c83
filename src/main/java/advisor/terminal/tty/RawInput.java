package advisor.terminal.tty;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import org.jline.utils.NonBlockingInputStream;

/**
 * Bytes typed at a terminal in raw mode. JLine's own stream would set the terminal anew whenever it
 * finds it otherwise, also one that was given back.
 */
final class RawInput extends NonBlockingInputStream {

  /** After so many milliseconds a read in raw mode comes back with nothing. */
  private static final long TENTH = 100;

  private final InputStream in;
  private final BooleanSupplier gone;

  /**
   * @param gone whether the terminal is there no longer, so that a read comes back at once
   */
  RawInput(InputStream in, BooleanSupplier gone) {
    this.in = in;
    this.gone = gone;
  }

  @Override
  public int read(long timeout, boolean isPeek) throws IOException {
    if (isPeek) {
      throw new UnsupportedOperationException("keys are taken one by one");
    }
    for (long waited = 0; waited < timeout || timeout == 0; waited += TENTH) {
      int read = in.read();
      if (read >= 0) {
        return read;
      }
      if (gone.getAsBoolean()) {
        return EOF;
      }
    }
    return READ_EXPIRED;
  }
}
