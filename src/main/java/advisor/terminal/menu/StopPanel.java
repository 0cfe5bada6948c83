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
 * A stop that is put to the person: what it is, what was ticked, what to do now, and the keys.
 *
 * <p>What was typed decides here as well: but for a yes or a no, Enter takes nothing.
 *
 * <p>On a small screen the blank lines go first, then what the stop means, then all but the last
 * sentence of what else is to be said. Where that is still too much, the steps come before what was
 * ticked, which the arrow keys lead to.
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
  public StopPanel press(PressedKey key) {
    boolean isBlank = key.is(PressedKey.Kind.SPACE) && typed.isEmpty();
    if (!key.text().isEmpty() && !isBlank) {
      String before = typed.refused() ? "" : typed.text();
      typed = TypedWord.of(before + key.text().replaceAll("\\s+", " "));
    } else if (typed.isEmpty()) {
      super.press(key);
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
  private String effect() {
    String does = meant().map(it -> it instanceof Reply.Back ? "goes back" : "says yes").orElse("");
    return does.isEmpty()
        ? "Nothing taken: \"" + typed.shown() + "\" is not yes or no here. Esc clears it"
        : "Typed: " + typed.shown() + " (Enter " + does + ")";
  }

  /** As it stays on the screen when the question whether it is so is gone: the steps come last. */
  List<AttributedString> left(ScreenText screen) {
    int most = Math.max(1, screen.height() - 1);
    return fitting(screen, most).orElseGet(() -> cut(screen, most));
  }

  private List<AttributedString> cut(ScreenText screen, int most) {
    List<AttributedString> because = screen.wrap(notice.because(), ScreenText.PLAIN);
    List<AttributedString> rest = said(screen, notice.remarksInShort());
    int others = lines(screen, NOTHING, rest).size();
    List<AttributedString> said = new ArrayList<>();
    said.addAll(screen.cut(because, Math.max(0, most - others)));
    said.addAll(rest);
    return screen.cut(lines(screen, NOTHING, said), most);
  }

  @Override
  List<AttributedString> body(ScreenText screen, int most) {
    return fitting(screen, most).orElseGet(() -> stepsFirst(screen));
  }

  private List<AttributedString> stepsFirst(ScreenText screen) {
    List<AttributedString> lines = lines(screen, NOTHING, NOTHING);
    lines.addAll(said(screen, notice.remarksInShort()));
    lines.addAll(screen.wrap(notice.because(), ScreenText.PLAIN));
    return lines;
  }

  /** As much of it as there is room for; empty where there is none for what was ticked. */
  private Optional<List<AttributedString>> fitting(ScreenText screen, int most) {
    String advice = notice.guidance().advice();
    List<AttributedString> blank = List.of(AttributedString.EMPTY);
    return Stream.of(
            whole(screen, blank, List.of(notice.remarks(), advice)),
            whole(screen, NOTHING, List.of(notice.remarks(), advice)),
            whole(screen, NOTHING, List.of(notice.remarks())),
            whole(screen, NOTHING, List.of(notice.remarksInShort())))
        .filter(lines -> lines.size() <= most)
        .findFirst();
  }

  private List<AttributedString> whole(
      ScreenText screen, List<AttributedString> blank, List<String> more) {
    List<AttributedString> said = new ArrayList<>();
    said.addAll(screen.wrap(notice.because(), ScreenText.PLAIN));
    for (String text : more) {
      said.addAll(text.isEmpty() ? NOTHING : blank);
      said.addAll(said(screen, text));
    }
    return lines(screen, blank, said);
  }

  private static List<AttributedString> said(ScreenText screen, String text) {
    return text.isEmpty() ? NOTHING : screen.wrap(text, ScreenText.PLAIN);
  }

  private List<AttributedString> lines(
      ScreenText screen, List<AttributedString> blank, List<AttributedString> said) {
    List<AttributedString> lines = alarm(screen);
    lines.addAll(blank);
    lines.addAll(said);
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
    foot.addAll(typed.isEmpty() ? List.of() : screen.wrap(effect(), ScreenText.PLAIN));
    String back = screen.glyphs().left() + ": no, change my answer";
    List<String> keys = screen.keysOr(List.of("Enter: yes, that is so", back));
    foot.addAll(screen.lines(keys, ScreenText.BOLD));
    if (Columns.of(foot.get(0).toString()) < screen.width()) {
      foot.add(0, AttributedString.EMPTY);
    }
    return foot;
  }
}
