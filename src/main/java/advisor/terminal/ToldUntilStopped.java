package advisor.terminal;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes messages on until a signal ends the program. Failures after that are caused by the ending
 * itself and are not reported. To be run when the program is asked to end.
 */
public final class ToldUntilStopped extends OutputStream implements Runnable {

  private final OutputStream messages;
  private volatile boolean isStopped;

  public ToldUntilStopped(OutputStream messages) {
    this.messages = messages;
  }

  @Override
  public void run() {
    isStopped = true;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (!isStopped) {
      messages.write(bytes, from, length);
    }
  }
}
