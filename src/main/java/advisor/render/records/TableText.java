package advisor.render.records;

import advisor.text.FormulaGuard;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes separated values as in RFC 4180, but with line feeds.
 *
 * @param delimiter the character between cells
 * @param guardsCarried whether to guard carried values against being read as formulas
 * @param marked whether to begin with a byte order mark, by which spreadsheets recognize UTF-8
 * @param shown whether a terminal shows the text and would obey hidden characters
 */
public record TableText(char delimiter, boolean guardsCarried, boolean marked, boolean shown) {

  private static final Pattern BREAK = Pattern.compile("\r?\n");

  String head(List<String> cells) {
    return (marked ? "\ufeff" : "") + row(cells);
  }

  /** One row, with its line feed. */
  String row(List<String> cells) {
    return cells(cells) + "\n";
  }

  /** The rest of a row after its first cells, with its line feed. */
  String rest(List<String> cells) {
    return cells.isEmpty() ? "\n" : delimiter + row(cells);
  }

  /** Some cells of a row, without a delimiter around them. */
  public String cells(List<String> cells) {
    List<String> written = new ArrayList<>(cells.size());
    for (String cell : cells) {
      written.add(cell(cell));
    }
    return String.join(Character.toString(delimiter), written);
  }

  /** One cell, in quotes if it needs them. */
  private String cell(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }

  /** A carried value: as it is, unless it has to be guarded or a terminal shows it. */
  String carried(String text) {
    return asRead(guardsCarried ? FormulaGuard.put(text) : text);
  }

  /** The text as it is, unless a terminal shows it. */
  String asRead(String text) {
    return shown ? visible(text) : text;
  }

  /** The text made safe for terminals and spreadsheets: hidden characters escaped, no formula. */
  String harmless(String text) {
    return visible(FormulaGuard.put(text));
  }

  /** The text with hidden characters escaped, except line breaks, which a cell may have. */
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
