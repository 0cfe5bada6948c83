package advisor.terminal;

import advisor.interview.NamedChoices;
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
  public Selection selection() {
    return Selection.one(new NamedChoices(List.of(), List.of(), 0, true), 0);
  }

  @Override
  public Optional<Ending> ending(Key key) {
    if (key.leaves()) {
      boolean end = key.is(Key.Kind.END_OF_INPUT);
      return Optional.of(end ? new Ending.EndOfInput() : new Ending.Leave());
    }
    if (key.is(Key.Kind.ENTER)) {
      return Optional.of(new Ending.Chosen(Set.of(0)));
    }
    return key.goesBack() ? Optional.of(new Ending.Back(Set.of())) : Optional.empty();
  }

  @Override
  public StopPanel seeing(Viewport sight) {
    return this;
  }

  @Override
  public StopPanel press(Key key, long now) {
    return switch (key.kind()) {
      case DOWN, SPACE -> new StopPanel(notice, top + 1);
      case UP -> new StopPanel(notice, Math.max(0, top - 1));
      default -> this;
    };
  }

  @Override
  public Frame frame(
      Caption caption, int columns, int rows, int earlierTop, Paint paint, Glyphs glyphs) {
    int width = Frame.measure(columns);
    List<AttributedString> foot = foot(caption, width, paint, glyphs);
    int room = Math.max(1, Frame.height(rows) - foot.size());
    List<AttributedString> body = body(width, room, paint);
    List<AttributedString> lines = new ArrayList<>();
    int from = Math.min(top, Math.max(0, body.size() - room));
    lines.addAll(body.subList(from, Math.min(body.size(), from + room)));
    if (from + room < body.size()) {
      lines.set(room - 1, paint.dim(glyphs.down() + " " + (body.size() - from - room + 1)));
    }
    lines.addAll(foot);
    return new Frame(lines, new Viewport(from, from + room));
  }

  /** As it stays on the screen when the question whether it is so is gone. */
  List<AttributedString> left(int columns, int rows, Paint paint) {
    return body(Frame.measure(columns), Math.max(1, Frame.height(rows) - 1), paint);
  }

  private List<AttributedString> body(int width, int room, Paint paint) {
    List<AttributedString> lines = List.of();
    for (Detail detail : Detail.values()) {
      lines = body(width, detail, Integer.MAX_VALUE, paint);
      if (lines.size() <= room) {
        return lines;
      }
    }
    int said = because(width).size();
    return body(width, Detail.NO_ADVICE, Math.max(1, said - (lines.size() - room)), paint);
  }

  /** How much is said, from everything to the least. */
  private enum Detail {
    ROOMY,
    DENSE,
    NO_ADVICE
  }

  private List<AttributedString> body(int width, Detail detail, int most, Paint paint) {
    List<AttributedString> lines = new ArrayList<>();
    boolean roomy = detail == Detail.ROOMY;
    for (String line : Columns.wrap(Visible.of(notice.guidance().label()), width - 2)) {
      lines.add(paint.alarm(" " + line + " ", notice.isMostUrgent()));
    }
    addBlank(roomy, lines);
    List<String> because = because(width);
    add(because.subList(0, Math.min(most, because.size())), paint, lines);
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
    List<AttributedString> foot = new ArrayList<>();
    List<String> keys =
        caption.keys().isEmpty()
            ? List.of("Enter: yes, that is so", glyphs.left() + ": no, change my answer")
            : caption.keys();
    for (String line : new Help(glyphs, width, keys).packed(keys)) {
      foot.add(paint.bold(line));
    }
    if (Columns.of(foot.get(0).toString()) < width) {
      foot.add(0, AttributedString.EMPTY);
    }
    return foot;
  }
}
