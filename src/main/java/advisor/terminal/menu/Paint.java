package advisor.terminal.menu;

import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * Text with or without colour. Colour repeats what the words and signs already say, and no answer
 * has a colour of its own.
 */
public record Paint(boolean colour) {

  AttributedString plain(String text) {
    return new AttributedString(text);
  }

  AttributedString bold(String text) {
    return styled(text, AttributedStyle.DEFAULT.bold());
  }

  AttributedString dim(String text) {
    return styled(text, AttributedStyle.DEFAULT.faint());
  }

  /**
   * What must not be missed: reversed, red as well where nothing is more urgent, or in capitals.
   */
  AttributedString alarm(String text, boolean mostUrgent) {
    AttributedStyle style = AttributedStyle.DEFAULT.bold().inverse();
    return styled(
        colour ? text : text.strip().toUpperCase(Locale.ROOT),
        mostUrgent ? style.foreground(AttributedStyle.RED) : style);
  }

  /** The line that the cursor is on. */
  AttributedString current(String text) {
    return styled(text, AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN));
  }

  /** What a narrator says, who is no part of the interview. */
  public AttributedString narrated(String text) {
    return styled(text, AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA));
  }

  private AttributedString styled(String text, AttributedStyle style) {
    return colour ? new AttributedString(text, style) : plain(text);
  }
}
