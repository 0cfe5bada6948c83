package advisor.terminal.menu;

import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

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
  public Optional<Reply> ending(PressedKey key) {
    if (key.is(PressedKey.Kind.ENTER)) {
      return Optional.of(Reply.AGREED);
    }
    return key.goesBack() ? Optional.of(new Reply.Back()) : Optional.empty();
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
  public MenuFrame frame(ScreenText screen, int earlierTop) {
    List<AttributedString> foot = foot(screen);
    int room = Math.max(1, screen.height() - foot.size());
    List<AttributedString> body = body(screen, room);
    return TextWindow.at(top, room, body.size()).frame(body, foot, screen);
  }

  /** As it stays on the screen when the question whether it is so is gone. */
  List<AttributedString> left(ScreenText screen) {
    return body(screen, Math.max(1, screen.height() - 1));
  }

  private List<AttributedString> body(ScreenText screen, int room) {
    List<AttributedString> because = screen.wrap(notice.because(), ScreenText.PLAIN);
    List<AttributedString> lines = List.of();
    for (Detail detail : Detail.values()) {
      lines = body(screen, detail, because);
      if (lines.size() <= room) {
        return lines;
      }
    }
    int most = Math.max(1, because.size() - (lines.size() - room));
    return body(screen, Detail.NO_ADVICE, cut(because, most, screen));
  }

  private static List<AttributedString> cut(
      List<AttributedString> said, int most, ScreenText screen) {
    if (said.size() <= most) {
      return said;
    }
    List<AttributedString> cut = new ArrayList<>(said.subList(0, most));
    String last = screen.cut(cut.get(most - 1) + " " + said.get(most));
    cut.set(most - 1, screen.line(last, ScreenText.PLAIN));
    return cut;
  }

  /** How much is said, from everything to the least. */
  private enum Detail {
    ROOMY,
    DENSE,
    NO_ADVICE
  }

  private List<AttributedString> body(
      ScreenText screen, Detail detail, List<AttributedString> because) {
    List<AttributedString> blank =
        detail == Detail.ROOMY ? List.of(AttributedString.EMPTY) : List.of();
    List<AttributedString> lines = alarm(screen);
    lines.addAll(blank);
    lines.addAll(because);
    if (detail != Detail.NO_ADVICE) {
      lines.addAll(blank);
      lines.addAll(screen.wrap(notice.guidance().advice(), ScreenText.PLAIN));
    }
    lines.addAll(blank);
    List<String> steps = notice.guidance().next();
    for (int i = 0; i < steps.size(); i++) {
      String number = "  " + (i + 1) + ". ";
      List<String> step = Columns.hanging(number, steps.get(i), screen.width());
      lines.addAll(screen.lines(step, ScreenText.PLAIN));
    }
    return lines;
  }

  /** What must not be missed: reversed, red as well where nothing is more urgent; or capitals. */
  private List<AttributedString> alarm(ScreenText screen) {
    AttributedStyle reversed = ScreenText.BOLD.inverse();
    AttributedStyle style =
        notice.isMostUrgent() ? reversed.foreground(AttributedStyle.RED) : reversed;
    List<AttributedString> lines = new ArrayList<>();
    for (String line : Columns.wrap(notice.guidance().label(), screen.width() - 2)) {
      String said = screen.colour() ? " " + line + " " : line.toUpperCase(Locale.ROOT);
      lines.add(screen.line(said, style));
    }
    return lines;
  }

  private static List<AttributedString> foot(ScreenText screen) {
    List<AttributedString> foot = new ArrayList<>(screen.narrated(screen.caption().narrated()));
    List<String> keys =
        screen.caption().keys().isEmpty()
            ? List.of("Enter: yes, that is so", screen.glyphs().left() + ": no, change my answer")
            : screen.caption().keys();
    foot.addAll(screen.lines(screen.keys(keys), ScreenText.BOLD));
    if (Columns.of(foot.get(0).toString()) < screen.width()) {
      foot.add(0, AttributedString.EMPTY);
    }
    return foot;
  }
}
