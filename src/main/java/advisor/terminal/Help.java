package advisor.terminal;

import advisor.model.Visible;
import java.util.ArrayList;
import java.util.List;

/** The last lines of the menu: which keys there are, or what has to be said now. */
record Help(Glyphs glyphs, int width, List<String> instead) {

  Help {
    instead = List.copyOf(instead);
  }

  private static final int MOST_LINES = 3;

  /**
   * The message in full where there is one, else the keys in at most so many lines. News are told
   * above the keys.
   */
  List<String> lines(View view, int most) {
    List<String> lines = new ArrayList<>();
    if (!view.message().isEmpty()) {
      List<String> message = Columns.wrap(Visible.of(view.message()), width);
      lines.addAll(message.subList(0, Math.min(MOST_LINES, message.size())));
    }
    if (view.message().equals(view.sheet().news())) {
      List<String> keys = packed(instead.isEmpty() ? keys(view.sheet()) : instead);
      lines.addAll(keys.subList(0, Math.min(most, keys.size())));
    }
    return lines;
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
  List<String> packed(List<String> keys) {
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
