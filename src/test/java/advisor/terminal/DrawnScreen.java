package advisor.terminal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A screen that gives each character a set number of columns. It understands only the sequences
 * that move the cursor and clear. It wraps a character that no longer fits, and scrolls.
 */
public final class DrawnScreen {

  private static final Pattern ORDER = Pattern.compile("\u001b\\[([0-9]*)([0-9;]*)([A-Za-z])");

  private final IntUnaryOperator columnsOf;
  private final Deque<String[]> scrolled = new ArrayDeque<>();
  private String[][] cells;
  private int row;
  private int column;

  public DrawnScreen(int columns, int rows, IntUnaryOperator columnsOf) {
    this.columnsOf = columnsOf;
    this.cells = new String[rows][];
    Arrays.setAll(cells, i -> blank(columns));
  }

  private static String[] blank(int columns) {
    String[] line = new String[columns];
    Arrays.fill(line, " ");
    return line;
  }

  /** A lower window loses the lines below the cursor, then scrolls; a higher one reverses that. */
  public void resizes(int rows) {
    Deque<String[]> lines = new ArrayDeque<>(Arrays.asList(cells));
    while (lines.size() > rows && row < lines.size() - 1) {
      lines.removeLast();
    }
    while (lines.size() > rows) {
      scrolled.addLast(lines.removeFirst());
      row--;
    }
    while (lines.size() < rows && !scrolled.isEmpty()) {
      lines.addFirst(scrolled.removeLast());
      row++;
    }
    while (lines.size() < rows) {
      lines.addLast(blank(cells[0].length));
    }
    cells = lines.toArray(new String[0][]);
  }

  public void write(String text) {
    Matcher order = ORDER.matcher(text);
    for (int i = 0; i < text.length(); ) {
      if (order.region(i, text.length()).lookingAt()) {
        String count = order.group(1);
        obey(order.group(3).charAt(0), count.isEmpty() ? 1 : Integer.parseInt(count));
        i = order.end();
      } else {
        put(text.codePointAt(i));
        i += Character.charCount(text.codePointAt(i));
      }
    }
  }

  private void obey(char order, int count) {
    switch (order) {
      case 'A' -> row = Math.max(0, row - count);
      case 'B' -> row = Math.min(cells.length - 1, row + count);
      case 'C' -> column = Math.min(cells[0].length - 1, column + count);
      case 'D' -> column = Math.max(0, column - count);
      case 'K' ->
          Arrays.fill(cells[row], Math.min(column, cells[0].length - 1), cells[0].length, " ");
      case 'J' -> {
        obey('K', 0);
        for (int below = row + 1; below < cells.length; below++) {
          Arrays.fill(cells[below], " ");
        }
      }
      case 'm', 'h', 'l' -> {}
      default -> throw new IllegalArgumentException("" + order);
    }
  }

  private void put(int character) {
    if (character == '\r') {
      column = 0;
    } else if (character == '\b') {
      column = Math.max(0, column - 1);
    } else if (character == '\n') {
      feed();
    } else {
      int columns = columnsOf.applyAsInt(character);
      if (column + columns > cells[0].length) {
        column = 0;
        feed();
      }
      cells[row][column] = Character.toString(character);
      Arrays.fill(cells[row], column + 1, column + columns, "");
      column += columns;
    }
  }

  private void feed() {
    if (row < cells.length - 1) {
      row++;
      return;
    }
    scrolled.addLast(cells[0]);
    System.arraycopy(cells, 1, cells, 0, row);
    cells[row] = blank(cells[0].length);
  }

  /** Where the cursor is, from 0. */
  public int row() {
    return row;
  }

  /** The text on the screen, without blanks at the ends of lines and of the whole. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String[] line : cells) {
      text.append(String.join("", line).stripTrailing()).append('\n');
    }
    return text.toString().stripTrailing();
  }
}
