package advisor.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jline.builtins.ScreenTerminal;

/** A terminal's screen as a picture: SVG that needs no font and no other file. */
public final class ScreenPicture {

  private static final int MARGIN = 16;
  private static final int LINE = 18;
  private static final double COLUMN = 8.4;

  private static final long COLOURED = 0x1000_0000_0000_0000L;
  private static final long UPSIDE_DOWN = 0x0200_0000_0000_0000L;
  private static final long BOLD = 0x0800_0000_0000_0000L;
  private static final String INK = "#e8edee";
  private static final String PAPER = "#14191b";

  /** The colours for the terminal's red, magenta, cyan and grey, legible on black. */
  private static final Map<Long, String> COLOURS =
      Map.of(0x800L, "#ff9a94", 0x808L, "#e0a8e8", 0x088L, "#8fd6e0", 0x888L, "#a3b0b5");

  private final int columns;
  private final ScreenTerminal screen;
  private final int rows;
  private final StringBuilder svg = new StringBuilder();

  private ScreenPicture(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.screen = new ScreenTerminal(columns, rows);
  }

  /**
   * Draws the last state of a screen, down to its last line.
   *
   * @param written to the screen; dim, which its double does not know, is drawn as grey
   */
  public static String of(String title, int columns, int rows, String written) {
    ScreenPicture picture = new ScreenPicture(columns, rows);
    picture.screen.write(written.replace("\u001b[2m", "\u001b[90m"));
    return picture.drawn(title);
  }

  private String drawn(String title) {
    long[] cells = new long[columns * rows];
    screen.dump(cells, 0, 0, rows, columns, null);
    int used = (int) screen.toString().stripTrailing().lines().count();
    String size = number(2 * MARGIN + columns * COLUMN) + " " + (2 * MARGIN + used * LINE);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + size);
    svg.append("\" font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace\"");
    svg.append(" font-size=\"14\" fill=\"" + INK + "\">\n<title>" + literal(title) + "</title>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"" + PAPER + "\"/>\n");
    for (int row = 0; row < used; row++) {
      line(cells, row);
    }
    return svg.append("</svg>\n").toString();
  }

  /** Each run of cells that look the same. */
  private void line(long[] cells, int row) {
    int end = (row + 1) * columns;
    for (int from = row * columns, to; from < end; from = to) {
      long look = cells[from] >>> 32;
      StringBuilder text = new StringBuilder();
      for (to = from; to < end && cells[to] >>> 32 == look; to++) {
        text.appendCodePoint((int) cells[to]);
      }
      run(look << 32, text.toString(), row, from % columns);
    }
  }

  private void run(long look, String text, int row, int column) {
    boolean upsideDown = (look & UPSIDE_DOWN) != 0;
    String colour = (look & COLOURED) == 0 ? INK : colour(look >>> 44 & 0xfff);
    int top = MARGIN + row * LINE;
    if (upsideDown) {
      svg.append("<rect" + place(column, top, "width", text.length()));
      svg.append(" height=\"" + LINE + "\" fill=\"" + colour + "\"/>\n");
    }
    if (!text.isBlank()) {
      int blanks = text.length() - text.stripLeading().length();
      svg.append("<text" + place(column + blanks, top + 13, "textLength", text.strip().length()));
      svg.append((look & BOLD) != 0 ? " font-weight=\"bold\"" : "");
      svg.append(" fill=\"" + (upsideDown ? PAPER : colour) + "\" xml:space=\"preserve\">");
      svg.append(literal(text.strip()) + "</text>\n");
    }
  }

  private static String colour(long shown) {
    return Objects.requireNonNull(COLOURS.get(shown), () -> Long.toHexString(shown));
  }

  private static String place(int column, int y, String length, int columns) {
    String x = number(MARGIN + column * COLUMN);
    return " x=\"" + x + "\" y=\"" + y + "\" " + length + "=\"" + number(columns * COLUMN) + "\"";
  }

  private static String number(double any) {
    return String.format(Locale.ROOT, "%.1f", any);
  }

  private static String literal(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
