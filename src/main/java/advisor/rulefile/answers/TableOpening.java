package advisor.rulefile.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The start of a table: its encoding and its delimiter.
 *
 * @param text the text after the start
 * @param delimiter the character between cells
 * @param linesRead the number of lines read: blank ones, and one that names the delimiter
 * @param encoding the encoding of the text
 * @param marked whether it looks like a spreadsheet's: with a byte order mark, or not UTF-8
 */
record TableOpening(
    BufferedReader text, char delimiter, int linesRead, boolean marked, Charset encoding) {

  private static final int LONGEST_LINE = 1 << 16;
  private static final int LONGEST_MARK = 3;
  private static final String DELIMITERS = ",;\t|";
  private static final Pattern EMPTY = Pattern.compile("[ ,;\t|]*");
  private static final String SEPARATOR = "sep=";

  static TableOpening of(InputStream in, TableLayout layout) throws IOException {
    byte[] begun = in.readNBytes(LONGEST_MARK);
    Charset charset = charset(begun, layout);
    int mark = mark(begun);
    PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_MARK);
    bytes.unread(begun, mark, begun.length - mark);
    BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset), LONGEST_LINE);
    boolean marked = mark > 0 || !charset.equals(StandardCharsets.UTF_8);
    int skipped = skipBlankLines(text);
    String first = peek(text);
    boolean separates = first.length() == 5 && first.toLowerCase(Locale.ROOT).startsWith(SEPARATOR);
    if (separates) {
      text.readLine();
      skipped += 1 + skipBlankLines(text);
    }
    char found = separates ? first.charAt(4) : delimiter(first, layout.columns().size());
    return new TableOpening(text, layout.delimiter().orElse(found), skipped, marked, charset);
  }

  /** Skips blank lines at the start, and returns their number. */
  private static int skipBlankLines(BufferedReader text) throws IOException {
    int lines = 0;
    while (EMPTY.matcher(peek(text)).matches() && text.readLine() != null) {
      lines++;
    }
    return lines;
  }

  /** The encoding; a byte order mark overrides the option. */
  private static Charset charset(byte[] begun, TableLayout layout) {
    return switch (mark(begun)) {
      case 3 -> StandardCharsets.UTF_8;
      case 2 -> begun[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      default -> ordered(begun, layout.encoding().orElse(StandardCharsets.UTF_8));
    };
  }

  /** The encoding; UTF-16 in the order in which the first character is ASCII. */
  private static Charset ordered(byte[] begun, Charset named) {
    boolean isLittle = begun.length > 1 && begun[0] > 0 && begun[1] == 0;
    return isLittle && named.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16LE : named;
  }

  private static int mark(byte[] begun) {
    String begins = new String(begun, StandardCharsets.ISO_8859_1);
    if (begins.equals("\u00EF\u00BB\u00BF")) {
      return 3;
    }
    return begins.startsWith("\u00FF\u00FE") || begins.startsWith("\u00FE\u00FF") ? 2 : 0;
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
  static char delimiter(String line, int columns) {
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
