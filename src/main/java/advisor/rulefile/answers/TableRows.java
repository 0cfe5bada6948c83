package advisor.rulefile.answers;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table as RFC 4180 and spreadsheets write them, each as soon as its end is there.
 * Blanks around the quotes of a cell are not of it. What cannot be read costs its line from there
 * on, and no other.
 */
final class TableRows {

  /** In characters; a longer one is taken to have a quote that is never closed. */
  static final int LONGEST_ROW = 1 << 16;

  private static final char QUOTE = '"';

  private final Reader text;
  private final char delimiter;
  private final char[] buffer = new char[LONGEST_ROW];
  private int from;
  private int at;
  private int to;
  private boolean isAtEnd;
  private boolean isAfterReturn;
  private boolean isPassingOver;
  private long line;
  private long lines;
  private List<String> cells = List.of();
  private Optional<AnswersRow.Flaw> flaw = Optional.empty();

  /**
   * @param line the number of the first
   */
  TableRows(Reader text, char delimiter, long line) {
    this.text = text;
    this.delimiter = delimiter;
    this.line = line;
  }

  /**
   * The next row; empty at the end.
   *
   * @param waits whether to wait for one that is not there yet; else that is empty, too
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
    while (isPassingOver && from < to) {
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
    AnswersRow row = new AnswersRow(line, cells, flaw.map(each -> each.in(text)));
    line += lines;
    if (at < to) {
      endAt(at);
    } else {
      from = to;
      isPassingOver = true;
    }
    return row;
  }

  /** Goes on behind a character, which may end what is passed over. */
  private void endAt(int end) {
    isPassingOver = buffer[end] != '\n' && buffer[end] != '\r';
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

  /** Behind a flaw a quote is nothing that could open a cell. */
  private boolean isPlainThere(int begin) {
    at = begin;
    while (at < to && !isEnd(buffer[at])) {
      at++;
    }
    String cell = new String(buffer, begin, at - begin);
    return isThere(flaw.isEmpty() ? cell : cell.replace(QUOTE, ' '));
  }

  /** One that goes on behind a closing quote in another line was not closed by that. */
  private boolean isQuotedThere(int begin) {
    int opened = at + 1;
    int closed = closing(opened);
    if (closed == to) {
      return isFull() && !isAtEnd ? isLongOrOpenThere(begin) : isAtEnd && isOpenThere(begin);
    }
    boolean goesOn = false;
    for (at = closed + 1; at < to && !isEnd(buffer[at]); at++) {
      goesOn |= buffer[at] > ' ';
    }
    int breaks = breaks(opened, closed);
    if (goesOn && breaks > 0) {
      return isOpenThere(begin);
    }
    if (goesOn) {
      spoil("the cell continues after its closing quote", "write a quote inside a cell twice");
    }
    lines += breaks;
    return isThere(new String(buffer, opened, closed - opened).replace("\"\"", "\""));
  }

  private boolean isOpenThere(int begin) {
    return isOpenThere(
        begin, "the quote that opens the cell is never closed", "close it on the same line");
  }

  private boolean isOpenThere(int begin, String problem, String fix) {
    spoil(problem, fix);
    return isPlainThere(begin);
  }

  /** Nobody reads on to see which it is. */
  private boolean isLongOrOpenThere(int begin) {
    String problem =
        "the row is longer than " + LONGEST_ROW + " characters, or its quote is never closed";
    return isOpenThere(begin, problem, "close the quote on the same line, or shorten the cell");
  }

  /** Takes a cell; false where its end is not there yet, and could be. */
  private boolean isThere(String cell) {
    if (at == to && isFull()) {
      int first = flaw.isPresent() ? flaw.get().cell() : cells.size();
      String problem = "the line is longer than " + LONGEST_ROW + " characters";
      flaw = Optional.of(new AnswersRow.Flaw(first, problem, "is this a table?", true, ""));
    }
    cells.add(cell);
    return at < to || isAtEnd || isFull();
  }

  private void spoil(String problem, String fix) {
    flaw = Optional.of(new AnswersRow.Flaw(cells.size(), problem, fix, false, ""));
  }

  /** Where the quote stands that closes a cell; the end of what has been read where none does. */
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
