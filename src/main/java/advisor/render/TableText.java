package advisor.render;

import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 writes them, with line feeds. */
final class TableText {

  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@";

  private TableText() {}

  /** One row, ended. */
  static String row(List<String> cells) {
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      written.add(cell(cell));
    }
    return String.join(",", written) + "\n";
  }

  /** One cell, in quotes where it needs them. */
  static String cell(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }

  /**
   * As a terminal and a spreadsheet can take it: what is hidden escaped, no formula to work out.
   */
  static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
    return formula ? "'" + visible(text) : visible(text);
  }

  private static String visible(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(Visible.escaped(line));
    }
    return String.join("\n", lines);
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-][0-9]+([.,][0-9]+)?");
  }
}
