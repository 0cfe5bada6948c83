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
 * <p>What was typed decides here as well: but for a yes or a no, Enter takes nothing.
 *
 * <p>On a small screen the blank lines go first, then what the stop means, then what was ticked as
 * far as there is no room for it.
 */
final class StopPanel extends ScrollingPanel {

  private static final List<AttributedString> NOTHING = List.of();

  private final StopNotice notice;
  private TypedWord typed = TypedWord.NOTHING;

  StopPanel(StopNotice notice) {
    this.notice = notice;
  }

  @Override
  public Optional<Reply> ending(PressedKey key) {
    if (key.is(PressedKey.Kind.ENTER)) {
      return meant();
    }
    return key.goesBack() && typed.isEmpty() ? Optional.of(new Reply.Back()) : Optional.empty();
  }

  private Optional<Reply> meant() {
    return switch (typed.text().strip().toLowerCase(Locale.ROOT)) {
      case "", "yes", "y" -> Optional.of(new Reply.Agreed());
      case "no", "n", "back" -> Optional.of(new Reply.Back());
      default -> Optional.empty();
    };
  }

  @Override
  public StopPanel press(PressedKey key, long now) {
    boolean isBlank = key.is(PressedKey.Kind.SPACE) && typed.isEmpty();
    if (!key.text().isEmpty() && !isBlank) {
      String before = typed.refused() ? "" : typed.text();
      typed = TypedWord.word(before + key.text().replaceAll("\\s+", " "), now);
    } else if (typed.isEmpty()) {
      super.press(key, now);
    } else {
      typed =
          switch (key.kind()) {
            case BACKSPACE -> typed.shorter();
            case ENTER -> typed.refuse();
            case LEFT, ESCAPE, SHOW -> TypedWord.NOTHING;
            default -> typed;
          };
    }
    return this;
  }

  /** What Enter makes of what is typed. */
  private String said() {
    String effect =
        meant().map(it -> it instanceof Reply.Back ? "goes back" : "says yes").orElse("");
    return effect.isEmpty()
        ? "Nothing taken: \"" + typed.shown() + "\" is not yes or no here. Esc clears it"
        : "Typed: " + typed.shown() + " (Enter " + effect + ")";
  }

  /** As it stays on the screen when the question whether it is so is gone. */
  List<AttributedString> left(ScreenText screen) {
    return body(screen, Math.max(1, screen.height() - 1));
  }

  @Override
  List<AttributedString> body(ScreenText screen, int most) {
    List<AttributedString> because = screen.wrap(notice.because(), ScreenText.PLAIN);
    List<AttributedString> advice = screen.wrap(notice.guidance().advice(), ScreenText.PLAIN);
    List<AttributedString> roomy = body(screen, List.of(AttributedString.EMPTY), because, advice);
    if (roomy.size() <= most) {
      return roomy;
    }
    List<AttributedString> dense = body(screen, NOTHING, because, advice);
    if (dense.size() <= most) {
      return dense;
    }
    int others = body(screen, NOTHING, NOTHING, NOTHING).size();
    return body(screen, NOTHING, screen.cut(because, Math.max(1, most - others)), NOTHING);
  }

  private List<AttributedString> body(
      ScreenText screen,
      List<AttributedString> blank,
      List<AttributedString> because,
      List<AttributedString> advice) {
    List<AttributedString> lines = alarm(screen);
    lines.addAll(blank);
    lines.addAll(because);
    lines.addAll(blank);
    lines.addAll(advice);
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

  @Override
  List<AttributedString> foot(ScreenText screen) {
    List<AttributedString> foot = new ArrayList<>(screen.narrated(screen.caption().narrated()));
    foot.addAll(typed.isEmpty() ? List.of() : screen.wrap(said(), ScreenText.PLAIN));
    String back = screen.glyphs().left() + ": no, change my answer";
    List<String> keys = screen.keysOr(List.of("Enter: yes, that is so", back));
    foot.addAll(screen.lines(keys, ScreenText.BOLD));
    if (Columns.of(foot.get(0).toString()) < screen.width()) {
      foot.add(0, AttributedString.EMPTY);
    }
    return foot;
  }
}
