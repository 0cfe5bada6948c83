package advisor.rulefile.answers;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters of a table, with blanks for what would keep all that follows from being read: what
 * stands in a cell behind its closing quote, and every quote from there to the end of the line.
 * Which cell of which row that was is remembered.
 */
final class TableCharacters extends FilterReader {

  private static final char QUOTE = '"';

  private final char delimiter;
  private final Map<Long, Integer> spoilt = new HashMap<>();
  private Within within = Within.BLANKS;
  private boolean isSpoilt;
  private char before;
  private long line = 1;
  private long begun = 1;
  private long rows;
  private int cell;

  TableCharacters(Reader text, char delimiter) {
    super(text);
    this.delimiter = delimiter;
  }

  /** What of a cell the next character stands in. */
  private enum Within {
    /** Nothing has begun yet. */
    BLANKS,
    PLAIN,
    QUOTES,
    /** Behind a quote that closes the cell, unless another follows at once. */
    CLOSED,
    /** Behind something that stands behind that quote. */
    STRAY
  }

  /**
   * How many cells of a row can be relied on.
   *
   * @param number of the line that it begins on, from 1
   * @param cells how many there are
   */
  int sound(long number, int cells) {
    Integer found = spoilt.remove(number);
    return found == null ? cells : found;
  }

  /** How many rows have been read to their end, empty ones among them. */
  long rows() {
    return rows;
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    int count = in.read(into, from, most);
    for (int i = from; i < from + count; i++) {
      char c = into[i];
      into[i] = c == '\n' || c == '\r' ? endOfLine(c) : ofLine(c);
      before = c;
    }
    return count;
  }

  private char endOfLine(char c) {
    int more = c == '\n' && before == '\r' ? 0 : 1;
    line += more;
    if (within != Within.QUOTES) {
      rows += more;
      within = Within.BLANKS;
      isSpoilt = false;
      cell = 0;
      begun = line;
    }
    return c;
  }

  private char ofLine(char c) {
    if (c == QUOTE && isSpoilt) {
      return ' ';
    }
    if (within == Within.QUOTES) {
      within = c == QUOTE ? Within.CLOSED : within;
    } else if (c == delimiter) {
      within = Within.BLANKS;
      cell++;
    } else {
      return inCell(c);
    }
    return c;
  }

  private char inCell(char c) {
    if (c == QUOTE && (within == Within.BLANKS || within == Within.CLOSED && before == QUOTE)) {
      within = Within.QUOTES;
    } else if (c > ' ') {
      within = within == Within.CLOSED ? stray() : within;
      within = within == Within.BLANKS ? Within.PLAIN : within;
    }
    return within == Within.STRAY ? ' ' : c;
  }

  private Within stray() {
    isSpoilt = true;
    spoilt.put(begun, cell);
    return Within.STRAY;
  }
}
