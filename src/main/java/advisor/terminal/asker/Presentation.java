package advisor.terminal.asker;

import java.util.List;

/**
 * How the questions are put.
 *
 * @param plain without redraw, whatever the terminal can do
 * @param colour whether the menu is coloured
 * @param width of plain lines, in columns
 * @param opening paragraphs above the first question; the first is the title
 * @param interrupted what is to be said where a signal ends the asking
 */
public record Presentation(
    boolean plain, boolean colour, int width, List<String> opening, String interrupted) {
  public Presentation {
    opening = List.copyOf(opening);
  }
}
