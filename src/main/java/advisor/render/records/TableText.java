package advisor.render.records;

import advisor.text.FormulaGuard;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Separated values as RFC 4180 writes them, with line feeds.
 *
 * @param delimiter what parts the cells
 * @param guardsCarried whether what is carried is guarded against being worked out as a formula
 * @param marked whether a byte order mark tells spreadsheets that it is UTF-8
 * @param shown whether a terminal takes it, which would obey what is hidden in cells
 */
public record TableText(char delimiter, boolean guardsCarried, boolean marked, boolean shown) {

  private static final Pattern BREAK = Pattern.compile("\r?\n");

  String head(List<String> cells) {
    return (marked ? "\ufeff" : "") + row(cells);
  }

  /** One row of several cells, ended. */
  String row(List<String> cells) {
    return cells(cells) + "\n";
  }

  /** What follows the first cells of a row, to its end. */
  String rest(List<String> cells) {
    return cells.isEmpty() ? "\n" : delimiter + row(cells);
  }

  /** Cells of a row, the first among them or others. */
  public String cells(List<String> cells) {
    List<String> written = new ArrayList<>(cells.size());
    for (String cell : cells) {
      written.add(cell(cell));
    }
    return String.join(Character.toString(delimiter), written);
  }

  /** One cell, in quotes where it needs them. */
  private String cell(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }

  /** What is carried: as it is, unless it is to be guarded or a terminal takes it. */
  String carried(String text) {
    String carried = guardsCarried ? FormulaGuard.put(text) : text;
    return shown ? visible(carried) : carried;
  }

  /**
   * As a terminal and a spreadsheet can take it: what is hidden escaped, no formula to work out.
   */
  String harmless(String text) {
    return visible(FormulaGuard.put(text));
  }

  /** Line breaks, which cells may have, stay. */
  private static String visible(String text) {
    if (Visible.firstHidden(text) < 0) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    Matcher breaks = BREAK.matcher(text);
    int from = 0;
    while (breaks.find()) {
      visible.append(Visible.escaped(text.substring(from, breaks.start()))).append(breaks.group());
      from = breaks.end();
    }
    return visible.append(Visible.escaped(text.substring(from))).toString();
  }
}
