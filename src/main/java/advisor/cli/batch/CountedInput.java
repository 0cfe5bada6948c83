package advisor.cli.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what is read of it. Any thread may ask for the count. */
final class CountedInput extends FilterInputStream {

  private volatile long count;

  CountedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    add(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    int read = super.read(into, at, length);
    add(Math.max(0, read));
    return read;
  }

  private synchronized void add(int more) {
    count += more;
  }

  long count() {
    return count;
  }
}
