package advisor.terminal;

import java.nio.charset.Charset;

/** The few signs beyond ASCII that the menu draws, or what stands for them. */
record Glyphs(
    String cursor, String up, String down, String left, String dots, String between, String bar) {

  private static final Glyphs SIGNS = new Glyphs("❯", "↑", "↓", "←", "…", " · ", "▌");
  private static final Glyphs WORDS = new Glyphs(">", "Up", "Down", "Left", "...", " | ", "|");

  /** The signs where the encoding can write every one of them. */
  static Glyphs in(Charset encoding) {
    return encoding.newEncoder().canEncode("❯↑↓←…·▌") ? SIGNS : WORDS;
  }

  /** The two keys that move the cursor. */
  String upDown() {
    return up.length() == 1 ? up + down : up + "/" + down;
  }
}
