package advisor.terminal.screen;

import java.nio.charset.Charset;
import org.jline.terminal.Terminal;

/** The few non-ASCII signs that the menu draws, or their ASCII substitutes. */
public record Glyphs(
    String cursor, String up, String down, String left, String dots, String between, String bar) {

  private static final Glyphs SIGNS = new Glyphs("❯", "↑", "↓", "←", "…", " · ", "▌");
  private static final Glyphs WORDS = new Glyphs(">", "Up", "Down", "Left", "...", " | ", "|");

  /** The signs where the terminal can show all of them; the Linux console cannot. */
  public static Glyphs on(Terminal terminal) {
    return terminal.getType().equals("linux") ? WORDS : in(terminal.outputEncoding());
  }

  /** The signs where the encoding can write all of them. */
  public static Glyphs in(Charset encoding) {
    return encoding.newEncoder().canEncode("❯↑↓←…·▌") ? SIGNS : WORDS;
  }

  /** The two keys that move the cursor. */
  public String upDown() {
    return up.length() == 1 ? up + down : up + "/" + down;
  }
}
