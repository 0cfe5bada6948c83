package advisor.terminal.menu;

import advisor.text.Columns;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;

/** The last lines of the menu: what has to be said now, and which keys there are. */
public record KeyHelp(Glyphs glyphs, int width, List<String> instead) {

  public KeyHelp {
    instead = List.copyOf(instead);
  }

  private static final int MOST_LINES = 8;

  /** The message in full where there is one, then the keys in at most so many lines. */
  public List<String> lines(MenuState view, int most) {
    List<String> lines = new ArrayList<>();
    if (!view.message().isEmpty()) {
      lines.addAll(Columns.wrap(Visible.of(view.message()), width));
      lines.subList(Math.min(MOST_LINES, lines.size()), lines.size()).clear();
    }
    List<String> keys = packed(instead.isEmpty() ? keys(view.sheet()) : instead);
    lines.addAll(keys.subList(0, Math.min(most, keys.size())));
    return lines;
  }

  /** The keys, those first that one cannot do without. */
  private List<String> keys(MenuSheet sheet) {
    List<String> keys = new ArrayList<>();
    keys.add(glyphs.upDown() + " move");
    if (sheet.choosesMany()) {
      keys.add("Space tick");
    }
    keys.add(sheet.choosesMany() ? "Enter go on" : "Enter choose");
    if (!sheet.why().isBlank()) {
      keys.add("? why");
    }
    if (sheet.canGoBack()) {
      keys.add(glyphs.left() + " back");
    }
    keys.add("Ctrl-C leave");
    return keys;
  }

  /** As many keys on a line as fit; none is broken that fits a line. */
  List<String> packed(List<String> keys) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String key : keys) {
      String longer = line.isEmpty() ? key : line + glyphs.between() + key;
      if (Columns.of(longer) > width && !line.isEmpty()) {
        lines.addAll(Columns.wrap(line, width));
        longer = key;
      }
      line = longer;
    }
    lines.addAll(Columns.wrap(line, width));
    return lines;
  }
}
