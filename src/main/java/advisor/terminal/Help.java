package advisor.terminal;

import advisor.text.Columns;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;

/** The last lines of the menu: which keys there are, or what has to be said now. */
record Help(Glyphs glyphs, int width, List<String> instead) {

  Help {
    instead = List.copyOf(instead);
  }

  private static final int MOST_LINES = 3;

  /** The message in full where there is one, else the keys in at most so many lines. */
  List<String> lines(View view, int most) {
    if (view.message().isEmpty()) {
      List<String> lines = packed(instead.isEmpty() ? keys(view.sheet()) : instead);
      return lines.subList(0, Math.min(most, lines.size()));
    }
    List<String> lines = Columns.wrap(Visible.of(view.message()), width);
    return lines.subList(0, Math.min(MOST_LINES, lines.size()));
  }

  /** The keys, those first that one cannot do without. */
  private List<String> keys(Sheet sheet) {
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

  /** As many keys on a line as fit; none is broken. */
  private List<String> packed(List<String> keys) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String key : keys) {
      String longer = line.isEmpty() ? key : line + glyphs.between() + key;
      if (Columns.of(longer) > width && !line.isEmpty()) {
        lines.add(line);
        longer = key;
      }
      line = longer;
    }
    lines.add(Columns.cut(line, width, glyphs.dots()));
    return lines;
  }
}
