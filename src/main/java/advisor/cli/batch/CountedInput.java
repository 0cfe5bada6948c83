package advisor.cli.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A stream that counts what is read of it. Any thread may ask for the count. */
final class CountedInput extends FilterInputStream {

  private final AtomicLong count = new AtomicLong();

  CountedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    int read = super.read(into, at, length);
    count.addAndGet(Math.max(0, read));
    return read;
  }

  long count() {
    return count.get();
  }
}
