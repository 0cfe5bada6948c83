package advisor.rulefile.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The start of a table: its encoding and its delimiter.
 *
 * @param text the text after the start
 * @param delimiter the character between cells
 * @param linesRead the number of lines read: 1 if there was one that names the delimiter
 * @param encoding the encoding of the text
 * @param marked whether it looks like a spreadsheet's: with a byte order mark, or not UTF-8
 */
record TableOpening(
    BufferedReader text, char delimiter, int linesRead, boolean marked, Charset encoding) {

  private static final int LONGEST_LINE = 1 << 16;
  private static final String DELIMITERS = ",;\t|";
  private static final String SEPARATOR = "sep=";

  static TableOpening of(InputStream in, TableLayout layout) throws IOException {
    Charset charset = layout.encoding().orElse(StandardCharsets.UTF_8);
    BufferedReader text = new BufferedReader(new InputStreamReader(in, charset), LONGEST_LINE);
    boolean marked = skipMark(text) || !charset.equals(StandardCharsets.UTF_8);
    String first = peek(text);
    boolean separates = first.length() == 5 && first.toLowerCase(Locale.ROOT).startsWith(SEPARATOR);
    if (separates) {
      text.readLine();
    }
    char found = separates ? first.charAt(4) : delimiter(first, layout.columns().size());
    return new TableOpening(
        text, layout.delimiter().orElse(found), separates ? 1 : 0, marked, charset);
  }

  private static boolean skipMark(BufferedReader text) throws IOException {
    text.mark(1);
    boolean isThere = text.read() == '\uFEFF';
    if (!isThere) {
      text.reset();
    }
    return isThere;
  }

  private static String peek(BufferedReader text) throws IOException {
    text.mark(LONGEST_LINE);
    StringBuilder line = new StringBuilder();
    int c = text.read();
    while (c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_LINE - 2) {
      line.append((char) c);
      c = text.read();
    }
    text.reset();
    return line.toString();
  }

  /**
   * The character that splits the first line into most cells, or into the known number of columns.
   *
   * @param columns the number of columns, or 0 if unknown
   */
  private static char delimiter(String line, int columns) {
    char best = DELIMITERS.charAt(0);
    for (char candidate : DELIMITERS.toCharArray()) {
      if (columns > 0 && count(candidate, line) + 1 == columns) {
        return candidate;
      }
      best = count(candidate, line) > count(best, line) ? candidate : best;
    }
    return best;
  }

  private static int count(char wanted, String line) {
    int count = 0;
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      quoted ^= c == '"';
      count += c == wanted && !quoted ? 1 : 0;
    }
    return count;
  }
}
