package advisor.rulefile.answers;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows as RFC 4180 and spreadsheets write them, each as soon as its end is read. Blanks
 * around a quoted cell do not belong to it. A fault costs the rest of its line, and no other line.
 */
final class TableRows {

  /** The longest row in characters; a longer one probably has an unclosed quote. */
  static final int LONGEST_ROW = (1 << 16) - 1;

  private static final char QUOTE = '"';

  private final Reader text;
  private final char delimiter;
  private final char[] buffer = new char[LONGEST_ROW + 1];
  private int from;
  private int at;
  private int to;
  private boolean isAtEnd;
  private boolean isAfterReturn;
  private boolean isSkipping;
  private long line;
  private long lines;
  private List<String> cells = List.of();
  private Optional<AnswersRow.Flaw> flaw = Optional.empty();

  /**
   * @param line the number of the first line
   */
  TableRows(Reader text, char delimiter, long line) {
    this.text = text;
    this.delimiter = delimiter;
    this.line = line;
  }

  /**
   * The next row; empty at the end.
   *
   * @param waits whether to wait for a row; else empty also if none is available yet
   */
  Optional<AnswersRow> next(boolean waits) throws IOException {
    do {
      if (isRowThere()) {
        return Optional.of(taken());
      }
    } while (waits && isMoreRead());
    return Optional.empty();
  }

  private boolean isMoreRead() throws IOException {
    if (isAtEnd) {
      return false;
    }
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    int count = text.read(buffer, to, buffer.length - to);
    isAtEnd = count < 0;
    to += Math.max(0, count);
    return true;
  }

  private boolean isRowThere() {
    while (isSkipping && from < to) {
      endAt(from);
    }
    if (isAfterReturn && from < to) {
      from += buffer[from] == '\n' ? 1 : 0;
      isAfterReturn = false;
    }
    at = from;
    cells = new ArrayList<>();
    flaw = Optional.empty();
    lines = 1;
    boolean isThere = from < to && isCellThere();
    while (isThere && at < to && buffer[at] == delimiter) {
      at++;
      isThere = isCellThere();
    }
    return isThere;
  }

  private AnswersRow taken() {
    String text = flaw.isPresent() ? new String(buffer, from, at - from) : "";
    AnswersRow row = new AnswersRow(line, cells, flaw.map(found -> found.in(text)));
    line += lines;
    if (at < to) {
      endAt(at);
    } else {
      from = to;
      isSkipping = true;
    }
    return row;
  }

  /** Continues after a character, which may end the skipped text. */
  private void endAt(int end) {
    isSkipping = buffer[end] != '\n' && buffer[end] != '\r';
    isAfterReturn = buffer[end] == '\r';
    from = end + 1;
  }

  private boolean isCellThere() {
    int begin = at;
    while (at < to && buffer[at] <= ' ' && !isEnd(buffer[at])) {
      at++;
    }
    return at < to && buffer[at] == QUOTE && flaw.isEmpty()
        ? isQuotedThere(begin)
        : isPlainThere(begin);
  }

  private boolean isEnd(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private boolean isFull() {
    return to - from == buffer.length;
  }

  /** Reads a plain cell. After a flaw, a quote opens no cell. */
  private boolean isPlainThere(int begin) {
    at = begin;
    while (at < to && !isEnd(buffer[at])) {
      at++;
    }
    String cell = new String(buffer, begin, at - begin);
    return isThere(flaw.isEmpty() ? cell : cell.replace(QUOTE, ' '));
  }

  /** Reads a quoted cell. A quote on a later line with text after it did not close the cell. */
  private boolean isQuotedThere(int begin) {
    int opened = at + 1;
    int closed = closing(opened);
    if (closed == to) {
      String limit = isFull() ? " within " + LONGEST_ROW + " characters" : "";
      return (isFull() || isAtEnd) && isOpenThere(begin, limit);
    }
    boolean goesOn = false;
    for (at = closed + 1; at < to && !isEnd(buffer[at]); at++) {
      goesOn |= buffer[at] > ' ';
    }
    int breaks = breaks(opened, closed);
    if (goesOn && breaks > 0) {
      return isOpenThere(begin, "");
    }
    if (goesOn) {
      addFlaw("the cell continues after its closing quote", "write a quote inside a cell twice");
    }
    lines += breaks;
    return isThere(new String(buffer, opened, closed - opened).replace("\"\"", "\""));
  }

  /** Reads a cell with a quote that is not closed as if it had none. */
  private boolean isOpenThere(int begin, String limit) {
    addFlaw("the quote that opens the cell is not closed" + limit, "close it on the same line");
    return isPlainThere(begin);
  }

  /** Adds a cell; false if its end may not have been read yet. */
  private boolean isThere(String cell) {
    if (at == to && isFull()) {
      int first = flaw.isPresent() ? flaw.get().cell() : cells.size();
      String problem = "the line is longer than " + LONGEST_ROW + " characters";
      flaw = Optional.of(new AnswersRow.Flaw(first, problem, "is this a table?", true, ""));
    }
    cells.add(cell);
    return at < to || isAtEnd || isFull();
  }

  private void addFlaw(String problem, String fix) {
    flaw = Optional.of(new AnswersRow.Flaw(cells.size(), problem, fix, false, ""));
  }

  /** The position of the closing quote of a cell, or the end of the text read. */
  private int closing(int opened) {
    int i = opened;
    while (i < to && (buffer[i] != QUOTE || i + 1 < to && buffer[i + 1] == QUOTE)) {
      i += buffer[i] == QUOTE ? 2 : 1;
    }
    return i;
  }

  private int breaks(int begin, int end) {
    int breaks = 0;
    for (int i = begin; i < end; i++) {
      breaks += buffer[i] == '\n' || buffer[i] == '\r' && buffer[i + 1] != '\n' ? 1 : 0;
    }
    return breaks;
  }
}
