package advisor.render.document;

import advisor.render.document.Document.Item;
import advisor.render.document.Document.Role;
import advisor.render.document.Document.Row;
import advisor.render.document.Document.Table;
import advisor.text.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes a table. The cells of a row stand side by side where every column has room, and otherwise
 * one below the other. All columns are equally wide, so that none is favoured. A table of short
 * texts is a grid, with its headings once.
 */
record TextTable(Table table, int width, TextStyle style, StringBuilder out) {

  private static final int LEAST_COLUMN = 22;
  private static final int MOST_COLUMN = 44;
  private static final String GAP = "  ";

  /** The most columns that a text of several words may take and still count as short. */
  private static final int SHORT = 32;

  /** The most columns that a short text is given unbroken, and the fewest for the row names. */
  private static final int SHORT_COLUMN = 17;

  void write() {
    boolean isLinear = style == TextStyle.LINEAR;
    List<Integer> widths = shortWidths();
    if (isShort() && !isLinear && widths.get(0) >= SHORT_COLUMN) {
      grid(widths);
      return;
    }
    int count = table.columns().size();
    int column = Math.min(MOST_COLUMN, (width - GAP.length() * (count - 1)) / count);
    for (Row row : table.rows()) {
      out.append(row == table.rows().get(0) ? "" : "\n");
      for (String line : Columns.wrap(row.name(), width)) {
        out.append(style.apply(Role.HEADING, line)).append('\n');
      }
      if (isShort()) {
        labelled(row);
      } else if (column >= LEAST_COLUMN && !isLinear) {
        sideBySide(row, column);
      } else {
        oneBelowTheOther(row);
      }
    }
  }

  private boolean isShort() {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
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
    for (int i = 0; i < table.columns().size(); i++) {
      int column = unbroken(table.columns().get(i));
      for (Row row : table.rows()) {
        column = Math.max(column, unbroken(row.cells().get(i).text()));
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

  private void grid(List<Integer> widths) {
    gridRow("", table.columns(), widths, Role.HEADING);
    for (Row row : table.rows()) {
      List<String> texts = row.cells().stream().map(Item::text).toList();
      gridRow(row.name(), texts, widths, Role.PARAGRAPH);
    }
  }

  private void gridRow(String name, List<String> texts, List<Integer> widths, Role role) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(Columns.wrap(name, widths.get(0)));
    for (String text : texts) {
      cells.add(Columns.wrap(text, widths.get(cells.size())));
    }
    across(cells, widths, role);
  }

  private void labelled(Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String text = table.columns().get(i) + ": " + row.cells().get(i).text();
      for (String line : Columns.hanging("  ", text, width)) {
        out.append(line).append('\n');
      }
    }
  }

  private void sideBySide(Row row, int column) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      List<String> lines = new ArrayList<>(Columns.wrap(table.columns().get(i), column));
      lines.add("-".repeat(column));
      lines.addAll(lines(row.cells().get(i), column));
      cells.add(lines);
    }
    across(cells, Collections.nCopies(cells.size(), column), Role.PARAGRAPH);
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
      out.append(style.apply(role, across.toString().stripTrailing())).append('\n');
    }
  }

  private void oneBelowTheOther(Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      for (String line : Columns.hanging("  ", table.columns().get(i), width)) {
        out.append(line).append('\n');
      }
      for (String line : lines(row.cells().get(i), width - 4)) {
        out.append("    ").append(line).append('\n');
      }
    }
  }

  private static List<String> lines(Item item, int width) {
    if (!item.parts().isEmpty()) {
      return numbered(item.parts(), width);
    }
    List<String> lines = new ArrayList<>(Columns.wrap(item.text(), width));
    item.note().ifPresent(note -> lines.addAll(Columns.wrap(note, width)));
    return lines;
  }

  /** The lines of a numbered list, with each note after its text. */
  static List<String> numbered(List<Item> items, int width) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (Item item : items) {
      String text = item.text() + item.note().map(note -> " " + note).orElse("");
      lines.addAll(Columns.hanging(number++ + ". ", text, width));
    }
    return lines;
  }
}
