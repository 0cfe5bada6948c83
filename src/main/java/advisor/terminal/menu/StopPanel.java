package advisor.terminal.menu;

import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.TypedWord;
import advisor.terminal.screen.ScreenText;
import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * Shows a stop to the person: its name, what was ticked, what to do now, and the keys.
 *
 * <p>A typed word counts here, too: with anything but a yes or a no, Enter does nothing.
 *
 * <p>On a small screen the blank lines go first, then the meaning of the stop, then all but the
 * last sentence of each remark. Where that is still too much, the steps come before what was
 * ticked, and the arrow keys scroll to it.
 */
final class StopPanel extends ScrollingPanel {

  private static final List<AttributedString> NOTHING = List.of();
  private static final String YES = "yes, that is so";
  private static final String NO = "no, change my answer";

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
  public StopPanel press(PressedKey key) {
    boolean isBlank = key.is(PressedKey.Kind.SPACE) && typed.isEmpty();
    if (!key.text().isEmpty() && !isBlank) {
      typed = typed.plus(key.text().replaceAll("\\s+", " "));
    } else if (typed.isEmpty()) {
      super.press(key);
    } else {
      typed =
          switch (key.kind()) {
            case BACKSPACE -> typed.shorter();
            case ENTER -> typed.refuse();
            case LEFT, ESCAPE, CLEAR, SHOW -> TypedWord.NOTHING;
            default -> typed;
          };
    }
    return this;
  }

  private String effect() {
    String does =
        meant().map(reply -> reply instanceof Reply.Back ? "goes back" : "says yes").orElse("");
    return does.isEmpty()
        ? "Nothing taken: \"" + typed.shown() + "\" is not yes or no here. Esc clears it"
        : "Typed: " + typed.shown() + " (Enter " + does + ")";
  }

  /** The lines that stay on the screen after the panel is gone; the steps come last. */
  List<AttributedString> left(ScreenText screen) {
    int most = Math.max(1, screen.rows() - 1);
    return fitting(screen, most).orElseGet(() -> screen.cut(stepsLast(screen, most), most));
  }

  @Override
  List<AttributedString> body(ScreenText screen, int most) {
    return fitting(screen, most).orElseGet(() -> stepsFirst(screen));
  }

  /** The steps, below the beginning of what was ticked where there is room for that. */
  private List<AttributedString> stepsLast(ScreenText screen, int most) {
    List<AttributedString> remarks = screen.wrap(notice.remarksInShort(), ScreenText.PLAIN);
    int room = Math.max(0, most - lines(screen, NOTHING, remarks).size());
    List<AttributedString> body =
        new ArrayList<>(screen.cut(screen.wrap(notice.because(), ScreenText.PLAIN), room));
    body.addAll(remarks);
    return lines(screen, NOTHING, body);
  }

  private List<AttributedString> stepsFirst(ScreenText screen) {
    List<AttributedString> lines = lines(screen, NOTHING, NOTHING);
    lines.addAll(screen.wrap(notice.remarksInShort(), ScreenText.PLAIN));
    lines.addAll(screen.wrap(notice.because(), ScreenText.PLAIN));
    return lines;
  }

  /** As much of the stop as fits; empty where there is no room for what was ticked. */
  private Optional<List<AttributedString>> fitting(ScreenText screen, int most) {
    String advice = notice.guidance().advice();
    return Stream.of(
            whole(screen, List.of(AttributedString.EMPTY), notice.remarks(), advice),
            whole(screen, NOTHING, notice.remarks(), advice),
            whole(screen, NOTHING, notice.remarks()),
            whole(screen, NOTHING, notice.remarksInShort()))
        .filter(lines -> lines.size() <= most)
        .findFirst();
  }

  private List<AttributedString> whole(
      ScreenText screen, List<AttributedString> blank, String... more) {
    List<AttributedString> body = screen.wrap(notice.because(), ScreenText.PLAIN);
    for (String text : more) {
      body.addAll(text.isEmpty() ? NOTHING : blank);
      body.addAll(screen.wrap(text, ScreenText.PLAIN));
    }
    return lines(screen, blank, body);
  }

  private List<AttributedString> lines(
      ScreenText screen, List<AttributedString> blank, List<AttributedString> body) {
    List<AttributedString> lines = alarm(screen);
    lines.addAll(blank);
    lines.addAll(body);
    lines.addAll(blank);
    List<String> steps = notice.guidance().next();
    for (int i = 0; i < steps.size(); i++) {
      String number = "  " + (i + 1) + ". ";
      List<String> step = Columns.hanging(number, steps.get(i), screen.width());
      lines.addAll(screen.lines(step, ScreenText.PLAIN));
    }
    return lines;
  }

  /**
   * The name of the stop: reversed, and red if it is the most urgent; without colour in capitals.
   */
  private List<AttributedString> alarm(ScreenText screen) {
    AttributedStyle reversed = ScreenText.BOLD.inverse();
    AttributedStyle style =
        notice.isMostUrgent() ? reversed.foreground(AttributedStyle.RED) : reversed;
    List<AttributedString> lines = new ArrayList<>();
    for (String line : Columns.wrap(notice.guidance().label(), screen.width() - 2)) {
      String text = screen.colour() ? " " + line + " " : line.toUpperCase(Locale.ROOT);
      lines.add(screen.line(text, style));
    }
    return lines;
  }

  private List<String> keys(ScreenText screen) {
    List<String> keys = new ArrayList<>();
    meant().ifPresent(reply -> keys.add("Enter: " + (reply instanceof Reply.Back ? NO : YES)));
    keys.add(screen.glyphs().left() + ": " + (typed.isEmpty() ? NO : "clear what is typed"));
    return keys;
  }

  @Override
  List<AttributedString> foot(ScreenText screen) {
    List<AttributedString> foot = new ArrayList<>(screen.narrated(screen.caption().narrated()));
    foot.addAll(screen.wrap(typed.isEmpty() ? "" : effect(), ScreenText.PLAIN));
    foot.addAll(screen.lines(screen.keysOr(keys(screen)), ScreenText.BOLD));
    if (Columns.of(foot.get(0).toString()) < screen.width()) {
      foot.add(0, AttributedString.EMPTY);
    }
    return foot;
  }
}
