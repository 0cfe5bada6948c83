package advisor.terminal.menu;

import advisor.interview.StopNotice;
import advisor.text.Columns;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.utils.AttributedString;

/**
 * A stop that is put to the person: what it is, what was ticked, what to do now, and the keys.
 *
 * <p>On a small screen the blank lines go first, then what the stop means, then what was ticked as
 * far as there is no room for it. Where that is still too much, the keys scroll it.
 *
 * @param top the first line in sight
 */
record StopPanel(StopNotice notice, int top) implements Panel {

  static StopPanel of(StopNotice notice) {
    return new StopPanel(notice, 0);
  }

  @Override
  public Optional<PanelEnding> ending(PressedKey key) {
    if (key.leaves()) {
      boolean end = key.is(PressedKey.Kind.END_OF_INPUT);
      return Optional.of(end ? new PanelEnding.EndOfInput() : new PanelEnding.Leave());
    }
    if (key.is(PressedKey.Kind.ENTER)) {
      return Optional.of(new PanelEnding.Chosen(Set.of(0)));
    }
    return key.goesBack() ? Optional.of(new PanelEnding.Back(Set.of())) : Optional.empty();
  }

  @Override
  public StopPanel press(PressedKey key, long now) {
    return switch (key.kind()) {
      case DOWN, SPACE -> new StopPanel(notice, top + 1);
      case UP -> new StopPanel(notice, Math.max(0, top - 1));
      default -> this;
    };
  }

  @Override
  public MenuFrame frame(
      Caption caption, int columns, int rows, int earlierTop, Paint paint, Glyphs glyphs) {
    int width = MenuFrame.measure(columns);
    List<AttributedString> foot = foot(caption, width, paint, glyphs);
    int room = Math.max(1, MenuFrame.height(rows) - foot.size());
    List<AttributedString> body = body(width, room, paint, glyphs);
    TextWindow window = TextWindow.at(top, room, body.size());
    List<AttributedString> lines = window.of(body, paint, glyphs);
    lines.addAll(foot);
    return new MenuFrame(lines, new Viewport(window.top(), window.top() + room));
  }

  /** As it stays on the screen when the question whether it is so is gone. */
  List<AttributedString> left(int columns, int rows, Paint paint, Glyphs glyphs) {
    return body(MenuFrame.measure(columns), Math.max(1, MenuFrame.height(rows) - 1), paint, glyphs);
  }

  private List<AttributedString> body(int width, int room, Paint paint, Glyphs glyphs) {
    List<AttributedString> lines = List.of();
    for (Detail detail : Detail.values()) {
      lines = body(width, detail, because(width), paint);
      if (lines.size() <= room) {
        return lines;
      }
    }
    List<String> said = because(width);
    int most = Math.max(1, said.size() - (lines.size() - room));
    return body(width, Detail.NO_ADVICE, cut(said, most, width, glyphs), paint);
  }

  private static List<String> cut(List<String> said, int most, int width, Glyphs glyphs) {
    if (said.size() <= most) {
      return said;
    }
    List<String> cut = new ArrayList<>(said.subList(0, most));
    cut.set(most - 1, Columns.cut(cut.get(most - 1) + " " + said.get(most), width, glyphs.dots()));
    return cut;
  }

  /** How much is said, from everything to the least. */
  private enum Detail {
    ROOMY,
    DENSE,
    NO_ADVICE
  }

  private List<AttributedString> body(int width, Detail detail, List<String> because, Paint paint) {
    List<AttributedString> lines = new ArrayList<>();
    boolean roomy = detail == Detail.ROOMY;
    for (String line : Columns.wrap(Visible.of(notice.guidance().label()), width - 2)) {
      lines.add(paint.alarm(" " + line + " ", notice.isMostUrgent()));
    }
    addBlank(roomy, lines);
    add(because, paint, lines);
    if (roomy || detail == Detail.DENSE) {
      addBlank(roomy, lines);
      add(Columns.wrap(Visible.of(notice.guidance().advice()), width), paint, lines);
    }
    addBlank(roomy, lines);
    List<String> steps = notice.guidance().next();
    for (int i = 0; i < steps.size(); i++) {
      String number = "  " + (i + 1) + ". ";
      add(Columns.hanging(number, Visible.of(steps.get(i)), width), paint, lines);
    }
    return lines;
  }

  private List<String> because(int width) {
    List<String> lines = new ArrayList<>();
    for (String sentence : notice.because()) {
      lines.addAll(Columns.wrap(Visible.of(sentence), width));
    }
    return lines;
  }

  private static void addBlank(boolean roomy, List<AttributedString> lines) {
    if (roomy) {
      lines.add(AttributedString.EMPTY);
    }
  }

  private static void add(List<String> texts, Paint paint, List<AttributedString> lines) {
    for (String text : texts) {
      lines.add(paint.plain(text));
    }
  }

  private List<AttributedString> foot(Caption caption, int width, Paint paint, Glyphs glyphs) {
    List<AttributedString> foot = new ArrayList<>(caption.lines(width, paint, glyphs));
    List<String> keys =
        caption.keys().isEmpty()
            ? List.of("Enter: yes, that is so", glyphs.left() + ": no, change my answer")
            : caption.keys();
    for (String line : new KeyHelp(glyphs, width, keys).packed(keys)) {
      foot.add(paint.bold(line));
    }
    if (Columns.of(foot.get(0).toString()) < width) {
      foot.add(0, AttributedString.EMPTY);
    }
    return foot;
  }
}
