package advisor.terminal.menu;

import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

/**
 * What a view looks like on a screen of a given size.
 *
 * <p>Where there is room: the answered questions, the progress, the question, its reason, the
 * choices and the help, with blank lines between. Where there is not, the oldest answers go first,
 * then the blank lines, then the choices scroll, then the reason is cut, and last the progress and
 * the question.
 *
 * @param lines never more than the height less one, on the lowest of screens the height, each
 *     narrower than the screen
 * @param sight the choices in sight
 */
public record MenuFrame(List<AttributedString> lines, Viewport sight) {

  /** Long lines are hard to read, however wide the screen. */
  static final int WIDEST = 80;

  /** From this height on the help may take a second line although the choices scroll. */
  private static final int TALL = 16;

  private static final int FEWEST_CHOICE_LINES = 3;

  /** Up to this height no line is left free below. */
  private static final int LOW = 6;

  private static final int LOWEST = 3;

  /** Below this width the help has few keys on a line. */
  private static final int NARROW = 30;

  public MenuFrame {
    lines = List.copyOf(lines);
  }

  static MenuFrame of(
      MenuState view,
      Caption caption,
      int columns,
      int rows,
      int earlierTop,
      Paint paint,
      Glyphs glyphs) {
    return new Layout(view, caption, columns, rows, paint, glyphs).frame(earlierTop);
  }

  /** The width for running text. */
  public static int measure(int columns) {
    return Math.max(8, Math.min(columns - 1, WIDEST));
  }

  /** How many lines there are to draw on. */
  static int height(int rows) {
    return rows > LOW ? rows - 1 : Math.max(LOWEST, rows);
  }

  private static final class Layout {
    private final MenuState view;
    private final Caption caption;
    private final Paint paint;
    private final Glyphs glyphs;
    private final int width;
    private final int height;
    private final KeyHelp help;
    private final ChoiceLines choices;
    private final List<AttributedString> head;
    private final List<AttributedString> narrated;

    Layout(MenuState view, Caption caption, int columns, int rows, Paint paint, Glyphs glyphs) {
      this.view = view;
      this.caption = caption;
      this.paint = paint;
      this.glyphs = glyphs;
      this.width = measure(columns);
      this.height = height(rows);
      this.help = new KeyHelp(glyphs, width, caption.keys());
      this.choices = new ChoiceLines(view.selection(), paint, glyphs, width);
      this.head = head();
      this.narrated = caption.lines(width, paint, glyphs);
    }

    MenuFrame frame(int earlierTop) {
      List<String> foot = help.lines(view, mostHelp(4));
      if (view.sheet().isGate()) {
        return gate(caption.keys().isEmpty() ? List.of() : foot);
      }
      int between = narrated.isEmpty() ? 2 : 3 + narrated.size();
      int spare = height - head.size() - choices.height() - foot.size() - between;
      return spare >= 0 ? roomy(foot, spare) : tight(earlierTop);
    }

    /** The keys of a demo are more than anybody knows by heart. */
    private int mostHelp(int ifNarrow) {
      return !caption.keys().isEmpty() ? 4 : width < NARROW ? ifNarrow : 2;
    }

    private MenuFrame roomy(List<String> foot, int spare) {
      List<AttributedString> lines = answered(spare);
      lines.addAll(head);
      lines.add(AttributedString.EMPTY);
      lines.addAll(choices.all());
      lines.add(AttributedString.EMPTY);
      if (!narrated.isEmpty()) {
        lines.addAll(narrated);
        lines.add(AttributedString.EMPTY);
      }
      addDim(foot, lines);
      return new MenuFrame(lines, choices.whole());
    }

    private MenuFrame gate(List<String> foot) {
      List<AttributedString> lines = new ArrayList<>(narrated);
      addDim(foot, lines);
      return new MenuFrame(lines, choices.whole());
    }

    private MenuFrame tight(int earlierTop) {
      List<String> keys = help.lines(view, height < TALL ? 1 : mostHelp(3));
      int most = Math.max(1, height - 1 - FEWEST_CHOICE_LINES);
      List<String> foot = keys.subList(0, Math.min(most, keys.size()));
      int below = foot.size() + said().size();
      int least = Math.min(choices.fewest(FEWEST_CHOICE_LINES), height - below - 1);
      int room = Math.max(least, height - below - head.size());
      List<AttributedString> lines = new ArrayList<>(cutHead(height - below - room));
      boolean scrolls = choices.height() > room;
      Viewport sight = scrolls ? choices.viewport(room, earlierTop) : choices.whole();
      lines.addAll(scrolls ? choices.scrolled(sight, room) : choices.all());
      lines.addAll(said());
      addDim(foot, lines);
      return new MenuFrame(lines, sight);
    }

    /** What is narrated, as far as a small screen has room for it. */
    private List<AttributedString> said() {
      return narrated.subList(0, Math.min(narrated.size(), height / 4));
    }

    private List<AttributedString> cutHead(int most) {
      if (head.size() <= most) {
        return head;
      }
      if (most == 1) {
        String said = view.explained() ? why() : view.sheet().question();
        return List.of(paint.bold(Columns.cut(said, width, glyphs.dots())));
      }
      boolean keepsAll = most > 2 && noteFits() || view.sheet().progress().isEmpty();
      int from = keepsAll ? 0 : 1;
      List<AttributedString> cut = new ArrayList<>(head.subList(from, from + most));
      if (from + most < head.size()) {
        cut.set(most - 1, paint.dim(glyphs.dots()));
      }
      return cut;
    }

    private List<AttributedString> head() {
      List<AttributedString> lines = new ArrayList<>();
      if (!view.sheet().progress().isEmpty()) {
        lines.add(paint.dim(progress()));
      }
      if (!noteFits()) {
        Columns.wrap(note(), width).forEach(line -> lines.add(paint.dim(line)));
      }
      for (String line : Columns.wrap(view.sheet().question(), width)) {
        lines.add(paint.bold(line));
      }
      if (view.explained()) {
        for (String line : Columns.hanging("  ", why(), width)) {
          lines.add(paint.plain(line));
        }
      }
      return lines;
    }

    private String why() {
      return "Why: " + view.sheet().why();
    }

    private String progress() {
      String progress = view.sheet().progress();
      if (Columns.of(progress) > width) {
        return Columns.cut(progress.substring(progress.indexOf(' ') + 1), width, glyphs.dots());
      }
      return noteFits() ? progress + view.sheet().note() : progress;
    }

    private boolean noteFits() {
      String note = view.sheet().note();
      return note.isEmpty() || Columns.of(view.sheet().progress() + note) <= width;
    }

    /** As a line of its own. */
    private String note() {
      String note = view.sheet().note().replaceFirst("^\\W+", "");
      return note.substring(0, 1).toUpperCase(Locale.ROOT) + note.substring(1);
    }

    /** The latest answers that fit into so many lines, and a blank line. */
    private List<AttributedString> answered(int spare) {
      List<String> before = view.sheet().before();
      List<AttributedString> lines = new ArrayList<>();
      if (before.isEmpty() || spare < 2) {
        return lines;
      }
      for (String answer : before) {
        Columns.wrap(answer, width).forEach(line -> lines.add(paint.dim(line)));
      }
      if (lines.size() < spare) {
        lines.add(AttributedString.EMPTY);
        return lines;
      }
      lines.clear();
      int hidden = before.size() < spare ? 0 : before.size() - spare + 2;
      if (hidden > 0) {
        lines.add(paint.dim(glyphs.dots() + " " + hidden + " answered above"));
      }
      for (String answer : before.subList(hidden, before.size())) {
        lines.add(paint.dim(Columns.cut(answer, width, glyphs.dots())));
      }
      lines.add(AttributedString.EMPTY);
      return lines;
    }

    private void addDim(List<String> texts, List<AttributedString> lines) {
      for (String text : texts) {
        lines.add(paint.dim(text));
      }
    }
  }
}
