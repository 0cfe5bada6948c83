package advisor.render.document;

import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import advisor.render.document.Document.Table;
import advisor.text.Columns;
import advisor.text.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sets a table side by side where every column has room, and as one block a row where not. All
 * columns are equally wide: none is favoured. A table of short texts has its headings once.
 */
final class TextTable {

  private static final int LEAST_COLUMN = 22;
  private static final int MOST_COLUMN = 44;
  private static final String GAP = "  ";

  /** The longest text of a cell that is short. */
  private static final int SHORT = 32;

  /** What a column of short texts takes at most, and what the names of the rows need. */
  private static final int SHORT_COLUMN = 17;

  private final int width;
  private final TextStyle style;

  TextTable(int width, TextStyle style) {
    this.width = width;
    this.style = style;
  }

  void write(Table table, Appendable out) throws IOException {
    boolean isShort = isShort(table);
    boolean linear = style == TextStyle.LINEAR;
    if (isShort && !linear && width - shortColumns(table) >= SHORT_COLUMN) {
      grid(table, out);
      return;
    }
    int count = table.columns().size();
    int column = Math.min(MOST_COLUMN, (width - GAP.length() * (count - 1)) / count);
    for (Row row : table.rows()) {
      if (row != table.rows().get(0)) {
        out.append('\n');
      }
      if (isShort) {
        inWords(table, row, out);
      } else if (column >= LEAST_COLUMN && !linear) {
        sideBySide(table, row, column, out);
      } else {
        oneBelowTheOther(table, row, out);
      }
    }
  }

  private static boolean isShort(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .allMatch(cell -> cell.note().isEmpty() && Columns.of(cell.text()) <= SHORT);
  }

  private static int shortColumns(Table table) {
    int columns = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      columns += GAP.length() + shortColumn(table, i);
    }
    return columns;
  }

  private static int shortColumn(Table table, int i) {
    int widest = Columns.of(table.columns().get(i));
    for (Row row : table.rows()) {
      widest = Math.max(widest, Columns.of(row.cells().get(i).text()));
    }
    return Math.min(SHORT_COLUMN, widest);
  }

  private void grid(Table table, Appendable out) throws IOException {
    List<String> headings = new ArrayList<>(table.columns());
    headings.add(0, "");
    across(table, headings, TextStyle.Role.HEADING, out);
    for (Row row : table.rows()) {
      List<String> texts = new ArrayList<>(List.of(row.name()));
      row.cells().forEach(cell -> texts.add(cell.text()));
      across(table, texts, TextStyle.Role.TEXT, out);
    }
  }

  private void across(Table table, List<String> texts, TextStyle.Role role, Appendable out)
      throws IOException {
    int height = 0;
    List<List<String>> cells = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      widths.add(
          i == 0 ? Math.min(MOST_COLUMN, width - shortColumns(table)) : shortColumn(table, i - 1));
      cells.add(Columns.wrap(texts.get(i), widths.get(i)));
      height = Math.max(height, cells.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      out.append(style.apply(role, across(cells, line, widths))).append('\n');
    }
  }

  private void inWords(Table table, Row row, Appendable out) throws IOException {
    heading(row.name(), out);
    for (int i = 0; i < row.cells().size(); i++) {
      String text = table.columns().get(i) + ": " + row.cells().get(i).text();
      for (String line : Columns.hanging("  ", text, width)) {
        out.append(line).append('\n');
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
      out.append(across(cells, line, Collections.nCopies(cells.size(), column))).append('\n');
    }
  }

  private static String across(List<List<String>> cells, int line, List<Integer> widths) {
    StringBuilder across = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
      across.append(text).append(" ".repeat(widths.get(i) - Columns.of(text))).append(GAP);
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
