package advisor.terminal.asker;

import java.util.List;

/**
 * How questions look on the screen.
 *
 * @param plain whether to use plain lines, whatever the terminal can do
 * @param colour whether the menu is coloured
 * @param width the width of plain lines, in columns
 * @param opening the paragraphs above the first question; the first is the title
 * @param interrupted the message where a signal ends the program
 */
public record Presentation(
    boolean plain, boolean colour, int width, List<String> opening, String interrupted) {
  public Presentation {
    opening = List.copyOf(opening);
  }
}
