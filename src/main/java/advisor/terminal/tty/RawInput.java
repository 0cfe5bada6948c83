package advisor.terminal.tty;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.Lock;
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
  private final Lock reading;

  /**
   * @param gone whether the terminal is there no longer, so that a read comes back at once
   * @param reading held while a read lasts; whoever holds it can set the terminal otherwise, and no
   *     read is left hanging that waits as the terminal then says
   */
  RawInput(InputStream in, BooleanSupplier gone, Lock reading) {
    this.in = in;
    this.gone = gone;
    this.reading = reading;
  }

  @Override
  public int read(long timeout, boolean isPeek) throws IOException {
    if (isPeek) {
      throw new UnsupportedOperationException("keys are taken one by one");
    }
    for (long waited = 0; waited < timeout || timeout == 0; waited += TENTH) {
      int read = typed();
      if (read >= 0) {
        return read;
      }
      if (gone.getAsBoolean()) {
        return EOF;
      }
    }
    return READ_EXPIRED;
  }

  private int typed() throws IOException {
    reading.lock();
    try {
      return in.read();
    } finally {
      reading.unlock();
    }
  }
}
