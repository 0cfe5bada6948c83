package advisor.terminal.menu;

import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.text.Columns;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * What a panel looks like on a screen.
 *
 * @param lines never more than the height less one, on the lowest of screens the height, each
 *     narrower than the screen
 * @param sight the choices in sight
 */
public record MenuFrame(List<AttributedString> lines, Viewport sight) {

  /** From this height on the help may take a second line although the choices scroll. */
  private static final int TALL = 16;

  private static final int FEWEST_CHOICE_LINES = 3;

  /** Below this width the help has few keys on a line. */
  private static final int NARROW = 30;

  private static final int LONGEST_MESSAGE = 8;

  public MenuFrame {
    lines = List.copyOf(lines);
  }

  static MenuFrame of(MenuState view, ScreenText screen) {
    return new Layout(view, screen).frame();
  }

  static <T> List<T> first(int most, List<T> lines) {
    return lines.subList(0, Math.min(most, lines.size()));
  }

  /**
   * Where there is room: the answered questions, the progress, the question, its reason, the
   * choices and the help, with blank lines between. Where there is not, the oldest answers go
   * first, then the blank lines, then the choices scroll, then the reason is cut, and last the
   * progress and the question.
   */
  private static final class Layout {
    private final MenuState view;
    private final Prompt prompt;
    private final String note;
    private final ScreenText screen;
    private final int height;
    private final ChoiceLines choices;
    private final List<AttributedString> head;
    private final List<AttributedString> narrated;

    Layout(MenuState view, ScreenText screen) {
      this.view = view;
      this.prompt = view.prompt();
      this.note = view.selection().choosesMany() ? ": choose all that apply" : "";
      this.screen = screen;
      this.height = screen.height();
      this.choices = new ChoiceLines(view.selection(), screen);
      this.head = head();
      this.narrated = screen.narrated(screen.caption().narrated());
    }

    MenuFrame frame() {
      List<AttributedString> foot = foot(mostHelp(4));
      int between = narrated.isEmpty() ? 2 : 3 + narrated.size();
      int spare = height - head.size() - choices.height() - foot.size() - between;
      return spare >= 0 ? roomy(foot, spare) : tight();
    }

    /** The keys of a demo are more than anybody knows by heart. */
    private int mostHelp(int ifNarrow) {
      return !screen.caption().keys().isEmpty() ? 4 : screen.width() < NARROW ? ifNarrow : 2;
    }

    /** The message in full where there is one, then the keys in at most so many lines. */
    private List<AttributedString> foot(int most) {
      List<String> lines = new ArrayList<>();
      if (!view.message().isEmpty()) {
        lines.addAll(first(LONGEST_MESSAGE, Columns.wrap(view.message(), screen.width())));
      }
      lines.addAll(first(most, screen.keysOr(keys())));
      return screen.lines(lines, ScreenText.DIM);
    }

    /** The keys, those first that one cannot do without. */
    private List<String> keys() {
      List<String> keys = new ArrayList<>();
      keys.add(screen.glyphs().upDown() + " move");
      if (view.selection().choosesMany()) {
        keys.add("Space tick");
      }
      keys.add(view.selection().choosesMany() ? "Enter go on" : "Enter choose");
      if (!prompt.question().why().isBlank()) {
        keys.add("? why");
      }
      if (prompt.canGoBack()) {
        keys.add(screen.glyphs().left() + " back");
      }
      keys.add("Ctrl-C leave");
      return keys;
    }

    private MenuFrame roomy(List<AttributedString> foot, int spare) {
      List<AttributedString> lines = answered(spare);
      lines.addAll(head);
      lines.add(AttributedString.EMPTY);
      MenuFrame all = choices.within(choices.height(), 0);
      lines.addAll(all.lines());
      lines.add(AttributedString.EMPTY);
      if (!narrated.isEmpty()) {
        lines.addAll(narrated);
        lines.add(AttributedString.EMPTY);
      }
      lines.addAll(foot);
      return new MenuFrame(lines, all.sight());
    }

    private MenuFrame tight() {
      List<AttributedString> help = foot(height < TALL ? 1 : mostHelp(3));
      List<AttributedString> foot = first(Math.max(1, height - 1 - FEWEST_CHOICE_LINES), help);
      List<AttributedString> said = first(height / 4, narrated);
      int free = height - foot.size() - said.size();
      int least = Math.min(choices.fewest(FEWEST_CHOICE_LINES), free - 1);
      int room = Math.max(least, free - head.size());
      List<AttributedString> lines = new ArrayList<>(cutHead(free - room));
      MenuFrame shown = choices.within(room, view.sight().top());
      lines.addAll(shown.lines());
      lines.addAll(said);
      lines.addAll(foot);
      return new MenuFrame(lines, shown.sight());
    }

    private List<AttributedString> cutHead(int most) {
      if (head.size() <= most) {
        return head;
      }
      if (most == 1) {
        String said = view.explained() ? why() : Visible.of(prompt.question().ask());
        return List.of(screen.line(screen.cut(said), ScreenText.BOLD));
      }
      boolean keepsAll = most > 2 && noteFits() || prompt.progress().isEmpty();
      int from = keepsAll ? 0 : 1;
      List<AttributedString> cut = new ArrayList<>(head.subList(from, from + most));
      if (from + most < head.size()) {
        cut.set(most - 1, screen.line(screen.glyphs().dots(), ScreenText.DIM));
      }
      return cut;
    }

    private List<AttributedString> head() {
      List<AttributedString> lines = new ArrayList<>();
      if (!prompt.progress().isEmpty()) {
        lines.add(screen.line(progress(), ScreenText.DIM));
      }
      if (!noteFits()) {
        lines.addAll(screen.wrap("Choose all that apply", ScreenText.DIM));
      }
      lines.addAll(screen.wrap(prompt.question().ask(), ScreenText.BOLD));
      if (view.explained()) {
        List<String> why = Columns.hanging("  ", why(), screen.width());
        lines.addAll(screen.lines(why, ScreenText.PLAIN));
      }
      return lines;
    }

    private String why() {
      return "Why: " + Visible.of(prompt.question().why());
    }

    private String progress() {
      String progress = prompt.progress();
      if (Columns.of(progress) > screen.width()) {
        return screen.cut(progress.substring(progress.indexOf(' ') + 1));
      }
      return noteFits() ? progress + note : progress;
    }

    private boolean noteFits() {
      return note.isEmpty() || Columns.of(prompt.progress() + note) <= screen.width();
    }

    /** The latest answers that fit into so many lines, and a blank line. */
    private List<AttributedString> answered(int spare) {
      List<String> before = Answered.lines(prompt.before());
      if (before.isEmpty() || spare < 2) {
        return new ArrayList<>();
      }
      List<AttributedString> lines = screen.wrap(before, ScreenText.DIM);
      if (lines.size() >= spare) {
        lines = latest(before, spare);
      }
      lines.add(AttributedString.EMPTY);
      return lines;
    }

    private List<AttributedString> latest(List<String> before, int spare) {
      List<String> lines = new ArrayList<>();
      int hidden = before.size() < spare ? 0 : before.size() - spare + 2;
      if (hidden > 0) {
        lines.add(screen.glyphs().dots() + " " + hidden + " answered above");
      }
      for (String answer : before.subList(hidden, before.size())) {
        lines.add(screen.cut(answer));
      }
      return screen.lines(lines, ScreenText.DIM);
    }
  }
}
