package advisor.render.document;

import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.render.document.Document.Table;
import advisor.text.Columns;
import advisor.text.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table side by side where every column has room, and as one block a row where not. All
 * columns are equally wide: none is favoured.
 */
final class TextTable {

  private static final int LEAST_COLUMN = 22;
  private static final int MOST_COLUMN = 44;
  private static final String GAP = "  ";

  private final int width;
  private final TextStyle style;

  TextTable(int width, TextStyle style) {
    this.width = width;
    this.style = style;
  }

  void write(Table table, Appendable out) throws IOException {
    int count = table.columns().size();
    int column = Math.min(MOST_COLUMN, (width - GAP.length() * (count - 1)) / count);
    for (Row row : table.rows()) {
      if (row != table.rows().get(0)) {
        out.append('\n');
      }
      if (column >= LEAST_COLUMN) {
        sideBySide(table, row, column, out);
      } else {
        oneBelowTheOther(table, row, out);
      }
    }
  }

  private void sideBySide(Table table, Row row, int column, Appendable out) throws IOException {
    heading(row.name(), out);
    List<List<String>> cells = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      List<String> lines = new ArrayList<>(Columns.wrap(table.columns().get(i), column));
      lines.add("-".repeat(column));
      lines.addAll(lines(row.cells().get(i), column));
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      out.append(across(cells, line, column)).append('\n');
    }
  }

  private static String across(List<List<String>> cells, int line, int column) {
    StringBuilder across = new StringBuilder();
    for (List<String> cell : cells) {
      String text = line < cell.size() ? cell.get(line) : "";
      across.append(text).append(" ".repeat(column - Columns.of(text))).append(GAP);
    }
    return across.toString().stripTrailing();
  }

  private void oneBelowTheOther(Table table, Row row, Appendable out) throws IOException {
    heading(row.name(), out);
    for (int i = 0; i < row.cells().size(); i++) {
      out.append("  ").append(Visible.of(table.columns().get(i))).append('\n');
      for (String line : lines(row.cells().get(i), width - 4)) {
        out.append("    ").append(line).append('\n');
      }
    }
  }

  private static List<String> lines(Item item, int width) {
    List<String> lines = new ArrayList<>(Columns.wrap(item.text(), width));
    item.note().ifPresent(note -> lines.addAll(Columns.wrap(note, width)));
    return lines;
  }

  private void heading(String name, Appendable out) throws IOException {
    for (String line : Columns.wrap(name, width)) {
      out.append(style.apply(TextStyle.Role.HEADING, line)).append('\n');
    }
  }
}
