package advisor.cli.batch;

import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream of bytes into pieces of whole lines. For one thread at a time. */
final class WholeLines {

  /** The longest line in bytes, more than answers need. The rest of a longer one is skipped. */
  static final int LONGEST_LINE = (1 << 16) - 1;

  private final InputStream in;
  private final byte[] rest = new byte[LONGEST_LINE + 1];
  private int restSize;
  private long lines;
  private boolean ended;

  WholeLines(InputStream in) {
    this.in = in;
  }

  static byte[] piece() {
    return new byte[LONGEST_LINE + 1];
  }

  /**
   * Fills the piece with the whole lines that are available, at least one. The start of a line that
   * does not fit is a piece without a line feed.
   *
   * @return the number of bytes filled; 0 at the end
   */
  int fill(byte[] piece) throws IOException {
    System.arraycopy(rest, 0, piece, 0, restSize);
    int size = restSize;
    int whole = afterLastLineFeed(piece, 0, size);
    restSize = 0;
    while (!ended && size < piece.length && (whole == 0 || isMoreThere())) {
      int more = read(piece, size);
      whole = Math.max(whole, afterLastLineFeed(piece, size, size + more));
      size += more;
    }
    if (whole > 0 && whole < size) {
      restSize = size - whole;
      System.arraycopy(piece, whole, rest, 0, restSize);
    } else if (whole == 0 && !ended) {
      skipLine();
    }
    return whole > 0 ? whole : size;
  }

  /** The number of the first of the next lines, of which so many are taken. */
  long number(int taken) {
    long first = lines + 1;
    lines += taken;
    return first;
  }

  /** The end of the last line, or 0 if no line ends. */
  private static int afterLastLineFeed(byte[] piece, int from, int to) {
    for (int i = to; i > from; i--) {
      if (piece[i - 1] == '\n') {
        return i;
      }
    }
    return 0;
  }

  /** Skips the rest of the line. */
  private void skipLine() throws IOException {
    while (!ended) {
      int size = read(rest, 0);
      for (int i = 0; i < size; i++) {
        if (rest[i] == '\n') {
          restSize = size - i - 1;
          System.arraycopy(rest, i + 1, rest, 0, restSize);
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

  /** Whether reading on would not wait. Some streams, such as a named pipe, cannot say. */
  private boolean isMoreThere() {
    try {
      return in.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
