package advisor.terminal;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Takes what is told until a signal ends the program: what fails from then on fails because of
 * that, and is nobody's fault. To be run when the program is asked to end.
 */
public final class ToldUntilStopped extends OutputStream implements Runnable {

  private final OutputStream told;
  private volatile boolean isStopped;

  public ToldUntilStopped(OutputStream told) {
    this.told = told;
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
      told.write(bytes, from, length);
    }
  }
}
