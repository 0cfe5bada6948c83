package advisor.cli.batch;

import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream of bytes into pieces of whole lines. For one thread at a time. */
final class WholeLines {

  /** In bytes; more than any line of answers takes. A longer one is passed over and not kept. */
  static final int LONGEST_LINE = (1 << 16) - 1;

  private final InputStream in;
  private final byte[] rest = new byte[LONGEST_LINE + 1];
  private int resting;
  private long lines;
  private boolean ended;

  WholeLines(InputStream in) {
    this.in = in;
  }

  static byte[] piece() {
    return new byte[LONGEST_LINE + 1];
  }

  /**
   * Fills the piece with whole lines: as many as there are now, and at least one. Of a line that
   * does not fit, there is a piece without a line feed.
   *
   * @return how much was filled; 0 at the end
   */
  int fill(byte[] piece) throws IOException {
    System.arraycopy(rest, 0, piece, 0, resting);
    int size = resting;
    int whole = afterLastLineFeed(piece, 0, size);
    resting = 0;
    while (!ended && size < piece.length && (whole == 0 || isMoreThere())) {
      int more = read(piece, size);
      whole = Math.max(whole, afterLastLineFeed(piece, size, size + more));
      size += more;
    }
    if (whole > 0 && whole < size) {
      resting = size - whole;
      System.arraycopy(piece, whole, rest, 0, resting);
    } else if (whole == 0 && !ended) {
      passOver();
    }
    return whole > 0 ? whole : size;
  }

  /** The number of the first of the next lines, of which so many are now taken. */
  long number(int taken) {
    long first = lines + 1;
    lines += taken;
    return first;
  }

  /** Where the last line ends, or 0 where none does. */
  private static int afterLastLineFeed(byte[] piece, int from, int to) {
    for (int i = to; i > from; i--) {
      if (piece[i - 1] == '\n') {
        return i;
      }
    }
    return 0;
  }

  /** Reads on to the next line, and keeps nothing before it. */
  private void passOver() throws IOException {
    while (!ended) {
      int size = read(rest, 0);
      for (int i = 0; i < size; i++) {
        if (rest[i] == '\n') {
          resting = size - i - 1;
          System.arraycopy(rest, i + 1, rest, 0, resting);
          return;
        }
      }
    }
  }

  private int read(byte[] into, int at) throws IOException {
    int read = in.read(into, at, into.length - at);
    ended = read < 0;
    return Math.max(0, read);
  }

  /** Whether reading on would not wait. Not every stream can tell: a named pipe cannot. */
  private boolean isMoreThere() {
    try {
      return in.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
