package advisor.terminal.menu;

import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.terminal.asker.LastPage;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.screen.Glyphs;
import advisor.terminal.screen.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jline.utils.AttributedString;

/** A text to read: the opening, a long text, or the last page. */
final class TextPanel extends ScrollingPanel {

  private static final Answer LEAVE = new Answer("Ctrl-C", "leave");

  private final IntFunction<List<AttributedString>> text;
  private final Optional<LastPage> last;

  private TextPanel(IntFunction<List<AttributedString>> text, Optional<LastPage> last) {
    this.text = text;
    this.last = last;
  }

  static TextPanel opening(List<AttributedString> lines) {
    LastPage begin = new LastPage(columns -> "", "", "begin", List.of(LEAVE));
    return new TextPanel(columns -> lines, Optional.of(begin));
  }

  static TextPanel reading(IntFunction<String> text) {
    return new TextPanel(columns -> lines(text, columns), Optional.empty());
  }

  static TextPanel of(LastPage page) {
    return new TextPanel(columns -> lines(page.text(), columns), Optional.of(page));
  }

  static List<AttributedString> lines(IntFunction<String> text, int columns) {
    return text.apply(columns - 1).lines().map(AttributedString::fromAnsi).toList();
  }

  @Override
  List<AttributedString> body(ScreenText screen, int most) {
    return text.apply(screen.columns());
  }

  @Override
  List<AttributedString> foot(ScreenText screen) {
    List<AttributedString> foot = new ArrayList<>();
    foot.add(AttributedString.EMPTY);
    foot.addAll(screen.wrap(last.map(LastPage::note).orElse(""), ScreenText.PLAIN));
    List<String> keys = last.map(this::keyNames).orElseGet(() -> reading(screen.glyphs()));
    foot.addAll(screen.lines(screen.keys(keys), ScreenText.DIM));
    return foot;
  }

  private List<String> keyNames(LastPage page) {
    List<String> keys = page.keyNames();
    if (!reachesTheEnd()) {
      keys.set(0, "Enter more");
    }
    return keys;
  }

  private List<String> reading(Glyphs glyphs) {
    String enter = reachesTheEnd() ? "Enter go back" : "Enter next page";
    return List.of(enter, glyphs.upDown() + " line by line", "Esc back");
  }

  @Override
  public Optional<Reply> ending(PressedKey key) {
    boolean isRead = key.is(PressedKey.Kind.ENTER) && reachesTheEnd();
    if (last.isPresent()) {
      return isRead ? Optional.of(new Reply.Agreed()) : last.get().picked(key.text());
    }
    boolean quits = key.goesBack() || key.text().equalsIgnoreCase("q");
    return quits || isRead ? Optional.of(new Reply.Back()) : Optional.empty();
  }
}
