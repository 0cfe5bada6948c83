package advisor.terminal.menu;

import advisor.text.Columns;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * What stands around a question that is no part of it.
 *
 * @param narrated what a narrator says, a paragraph each
 * @param keys what the help names in the place of the menu's own keys; none to keep those
 */
public record Caption(List<String> narrated, List<String> keys) {

  static final Caption NONE = new Caption(List.of(), List.of());

  public Caption {
    narrated = List.copyOf(narrated);
    keys = List.copyOf(keys);
  }

  /** What is narrated, in lines of so many columns behind the narrator's bar. */
  public List<AttributedString> lines(int width, Paint paint, Glyphs glyphs) {
    List<AttributedString> lines = new ArrayList<>();
    for (String paragraph : narrated) {
      for (String line : Columns.wrap(Visible.of(paragraph), width - 2)) {
        lines.add(paint.narrated(glyphs.bar() + " " + line));
      }
    }
    return lines;
  }
}
