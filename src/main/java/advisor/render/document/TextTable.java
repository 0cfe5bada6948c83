package advisor.render.document;

import advisor.render.document.Document.Block;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import advisor.text.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes a table. The cells of a row stand side by side where every column has room, and otherwise
 * one below the other. All columns are equally wide, so that none is favoured. A table of short
 * texts is a grid, with its headings once.
 */
record TextTable(Block table, int width, TextStyle style, StringBuilder out) {

  private static final int LEAST_COLUMN = 22;
  private static final int MOST_COLUMN = 44;
  private static final String GAP = "  ";

  /** The most columns that a text of several words may take and still count as short. */
  private static final int SHORT = 32;

  /** The most columns that a short text is given unbroken, and the fewest for the row names. */
  private static final int SHORT_COLUMN = 17;

  void write() {
    List<Integer> widths = shortWidths();
    if (style != TextStyle.LINEAR && isShort() && widths.get(0) >= SHORT_COLUMN) {
      table.items().forEach(row -> grid(row, widths));
      return;
    }
    int count = table.headings().size();
    int column = Math.min(MOST_COLUMN, (width - GAP.length() * (count - 1)) / count);
    String between = "";
    for (Item row : table.rows()) {
      out.append(between);
      lines(Columns.wrap(row.text(), width), Role.HEADING);
      if (style != TextStyle.LINEAR && column >= LEAST_COLUMN && !isShort()) {
        sideBySide(row, column);
      } else {
        oneBelowTheOther(row);
      }
      between = "\n";
    }
  }

  private boolean isShort() {
    return table.rows().stream()
        .flatMap(row -> row.parts().stream())
        .allMatch(cell -> cell.note().isEmpty() && isShort(cell.text()));
  }

  /** A single word counts as short, however long it is. */
  private static boolean isShort(String text) {
    return Columns.of(text) <= Math.max(SHORT, unbroken(text));
  }

  /** The widths of the row names, which take the room left over, and of each unbroken column. */
  private List<Integer> shortWidths() {
    List<Integer> widths = new ArrayList<>();
    int left = width;
    for (int i = 0; i < table.headings().size(); i++) {
      int column = 0;
      for (Item row : table.items()) {
        column = Math.max(column, unbroken(row.parts().get(i).text()));
      }
      widths.add(column);
      left -= GAP.length() + column;
    }
    widths.add(0, Math.min(MOST_COLUMN, left));
    return widths;
  }

  /** The columns that a text needs if only spaces may end a line. */
  private static int unbroken(String text) {
    int most = Math.min(SHORT_COLUMN, Columns.of(text));
    for (String word : text.split("\\s")) {
      most = Math.max(most, Columns.of(word));
    }
    return most;
  }

  private void grid(Item row, List<Integer> widths) {
    List<List<String>> cells = new ArrayList<>(List.of(Columns.wrap(row.text(), widths.get(0))));
    for (Item cell : row.parts()) {
      cells.add(Columns.wrap(cell.text(), widths.get(cells.size())));
    }
    across(cells, widths, row == table.items().get(0) ? Role.HEADING : Role.PARAGRAPH);
  }

  private void sideBySide(Item row, int column) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.parts().size(); i++) {
      List<String> lines = Columns.wrap(table.headings().get(i).text(), column);
      cells.add(new ArrayList<>(lines));
      cells.get(i).add("-".repeat(column));
      cells.get(i).addAll(inCell(row.parts().get(i), column));
    }
    across(cells, Collections.nCopies(cells.size(), column), Role.PARAGRAPH);
  }

  private static List<String> inCell(Item item, int width) {
    List<String> lines = new ArrayList<>();
    if (item.parts().isEmpty()) {
      lines.addAll(Columns.wrap(item.text(), width));
      item.note().ifPresent(note -> lines.addAll(Columns.wrap(note, width)));
    }
    int number = 1;
    for (Item part : item.parts()) {
      lines.addAll(Columns.hanging(number++ + ". ", part.withNote(), width));
    }
    return lines;
  }

  /** Writes the lines of the cells beside each other, each padded to the width of its column. */
  private void across(List<List<String>> cells, List<Integer> widths, Role role) {
    int height = Collections.max(cells.stream().map(List::size).toList());
    for (int line = 0; line < height; line++) {
      StringBuilder across = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        across.append(text).append(" ".repeat(widths.get(i) - Columns.of(text))).append(GAP);
      }
      lines(List.of(across.toString().stripTrailing()), role);
    }
  }

  private void oneBelowTheOther(Item row) {
    for (int i = 0; i < row.parts().size(); i++) {
      Item cell = row.parts().get(i);
      String text = table.headings().get(i).text() + ": " + cell.withNote();
      lines(Columns.hanging("  ", text.strip(), width), Role.PARAGRAPH);
      int number = 1;
      for (Item part : cell.parts()) {
        lines(Columns.hanging("    " + number++ + ". ", part.withNote(), width), Role.PARAGRAPH);
      }
    }
  }

  private void lines(List<String> lines, Role role) {
    for (String line : lines) {
      out.append(style.apply(role, line)).append('\n');
    }
  }
}
