package advisor.terminal.menu;

import advisor.terminal.KeyChoice;
import advisor.terminal.LastPage;
import advisor.text.Columns;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jline.utils.AttributedString;

/** A text with keys below it, which may scroll it. */
final class TextPanel implements Panel {

  private final IntFunction<List<AttributedString>> text;
  private final Optional<LastPage> last;
  private final boolean isOpening;
  private TextWindow window = new TextWindow(0, 1, 1);

  private TextPanel(
      IntFunction<List<AttributedString>> text, Optional<LastPage> last, boolean isOpening) {
    this.text = text;
    this.last = last;
    this.isOpening = isOpening;
  }

  /** What is read before the first question. */
  static TextPanel opening(List<AttributedString> lines) {
    return new TextPanel(columns -> lines, Optional.empty(), true);
  }

  /** A text to be read through, a screenful at a time. */
  static TextPanel reading(IntFunction<String> text) {
    return new TextPanel(columns -> lines(text, columns), Optional.empty(), false);
  }

  static TextPanel of(LastPage page) {
    return new TextPanel(columns -> lines(page.text(), columns), Optional.of(page), false);
  }

  /** The lines of a text for a screen of so many columns. */
  static List<AttributedString> lines(IntFunction<String> text, int columns) {
    List<AttributedString> lines = new ArrayList<>();
    text.apply(columns - 1).lines().forEach(line -> lines.add(AttributedString.fromAnsi(line)));
    return lines;
  }

  @Override
  public MenuFrame frame(
      Caption caption, int columns, int rows, int earlierTop, Paint paint, Glyphs glyphs) {
    List<AttributedString> body = text.apply(columns);
    int width = MenuFrame.measure(columns);
    int room = Math.max(1, MenuFrame.height(rows) - foot(width, paint, glyphs).size());
    window = TextWindow.at(window.top(), room, body.size());
    List<AttributedString> lines = window.of(body, paint, glyphs);
    lines.addAll(foot(width, paint, glyphs));
    return new MenuFrame(lines, new Viewport(window.top(), window.top() + lines.size()));
  }

  private List<AttributedString> foot(int width, Paint paint, Glyphs glyphs) {
    List<AttributedString> foot = new ArrayList<>();
    foot.add(AttributedString.EMPTY);
    String note = last.map(LastPage::note).orElse("");
    if (!note.isEmpty()) {
      for (String line : Columns.wrap(Visible.of(note), width)) {
        foot.add(paint.plain(line));
      }
    }
    List<String> keys = last.isPresent() ? named(last.get()) : reading(glyphs);
    for (String line : new KeyHelp(glyphs, width, keys).packed(keys)) {
      foot.add(paint.dim(line));
    }
    return foot;
  }

  private static List<String> named(LastPage page) {
    List<String> keys = new ArrayList<>();
    keys.add("Enter done");
    for (KeyChoice choice : page.keys()) {
      keys.add(choice.key() + " " + choice.does());
    }
    return keys;
  }

  private List<String> reading(Glyphs glyphs) {
    if (isOpening) {
      return List.of(window.reachesTheEnd() ? "Enter begin" : "Enter more", "Ctrl-C leave");
    }
    String enter = window.reachesTheEnd() ? "Enter go back" : "Enter next page";
    return List.of(enter, glyphs.upDown() + " line by line", "Esc back");
  }

  @Override
  public Optional<PanelEnding> ending(PressedKey key) {
    if (key.leaves()) {
      boolean end = key.is(PressedKey.Kind.END_OF_INPUT);
      return Optional.of(end ? new PanelEnding.EndOfInput() : new PanelEnding.Leave());
    }
    if (last.isPresent()) {
      return picked(key, last.get());
    }
    boolean quits = !isOpening && (key.goesBack() || key.text().equalsIgnoreCase("q"));
    boolean isRead = key.is(PressedKey.Kind.ENTER) && window.reachesTheEnd();
    return quits || isRead ? Optional.of(new PanelEnding.Back(Set.of())) : Optional.empty();
  }

  private static Optional<PanelEnding> picked(PressedKey key, LastPage page) {
    if (key.is(PressedKey.Kind.ENTER)) {
      return Optional.of(new PanelEnding.Chosen(Set.of()));
    }
    String letter = key.text().toLowerCase(Locale.ROOT);
    return page.offers(letter)
        ? Optional.of(new PanelEnding.Picked(letter.charAt(0)))
        : Optional.empty();
  }

  @Override
  public TextPanel press(PressedKey key, long now) {
    int page = Math.max(1, window.room() - 2);
    int moved =
        switch (key.kind()) {
          case ENTER, SPACE -> window.top() + page;
          case DOWN -> window.top() + 1;
          case UP -> window.top() - 1;
          case HOME -> Math.max(0, window.top() - page);
          case END -> window.top() + page;
          default -> window.top();
        };
    window = TextWindow.at(moved, window.room(), window.size());
    return this;
  }
}
