package advisor.terminal.menu;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.terminal.choice.Viewport;
import advisor.terminal.screen.ScreenText;
import advisor.text.Columns;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * The look of a panel on a screen.
 *
 * @param lines at most one less than the height, on low screens the full height; each is narrower
 *     than the screen
 * @param sight the visible choices
 */
public record MenuFrame(List<AttributedString> lines, Viewport sight) {

  private static final int LONGEST_MESSAGE = 8;

  private static final String SEVERAL = "choose all that apply";

  public MenuFrame {
    lines = List.copyOf(lines);
  }

  public static MenuFrame of(MenuState state, ScreenText screen) {
    return new Layout(state, screen).frame();
  }

  /**
   * Lays out a question: the earlier answers, the progress, the question, its reason, the choices
   * and the help, with blank lines between. Where room is short, the oldest answers go first, then
   * the blank lines; then the choices scroll. The question, the whole of the longest choice, the
   * progress and the keys stay as long as the screen has lines for them.
   */
  private static final class Layout {
    private final MenuState state;
    private final Prompt prompt;
    private final ScreenText screen;
    private final ChoiceLines choices;
    private final Section progress;
    private final Section note;
    private final Section question;
    private final Section why;
    private final Section narrated;
    private final Section message;
    private final Section keys;
    private int left;

    Layout(MenuState state, ScreenText screen) {
      this.state = state;
      this.prompt = state.prompt();
      this.screen = screen;
      this.choices = new ChoiceLines(state.selection(), screen);
      this.left = screen.height();
      progress = new Section(screen.lines(progress(), ScreenText.DIM));
      note = new Section(screen.lines(note(), ScreenText.DIM));
      question = new Section(screen.wrap(prompt.question().ask(), ScreenText.BOLD));
      why = new Section(screen.lines(why(), ScreenText.PLAIN));
      narrated = new Section(screen.narrated(screen.caption().narrated()));
      message = new Section(screen.lines(message(), ScreenText.DIM));
      keys = new Section(screen.lines(screen.keysOr(keyNames()), ScreenText.DIM));
    }

    MenuFrame frame() {
      int room = shareOut();
      int blanks = narrated.lines.isEmpty() ? 2 : 3;
      int spare = room - choices.height() - blanks;
      List<AttributedString> blank = spare < 0 ? List.of() : List.of(AttributedString.EMPTY);
      MenuFrame shown = choices.within(spare < 0 ? room : choices.height());
      List<AttributedString> lines = answered(spare);
      List.of(progress, note, question, why).forEach(section -> lines.addAll(section.seen()));
      lines.addAll(blank);
      lines.addAll(shown.lines());
      lines.addAll(blank);
      lines.addAll(narrated.seen());
      lines.addAll(narrated.lines.isEmpty() ? List.of() : blank);
      lines.addAll(message.seen());
      lines.addAll(keys.lines.subList(0, keys.seen));
      return new MenuFrame(lines, shown.sight());
    }

    /** Gives lines to the most important sections first; returns the lines left for the choices. */
    private int shareOut() {
      question.grow(1);
      int room = take(1);
      keys.grow(1);
      message.grow(LONGEST_MESSAGE);
      why.grow();
      room += take(choices.fewest() - room);
      keys.grow(2);
      question.grow();
      progress.grow(1);
      narrated.grow();
      keys.grow();
      note.grow();
      return room + left;
    }

    private int take(int wanted) {
      int taken = Math.max(0, Math.min(wanted, left));
      left -= taken;
      return taken;
    }

    private List<String> progress() {
      String whole = prompt.progress();
      if (whole.isEmpty()) {
        return List.of();
      }
      if (Columns.of(whole) > screen.width()) {
        return List.of(screen.cut(whole.substring(whole.indexOf(' ') + 1)));
      }
      return List.of(noteFits() ? whole + ": " + SEVERAL : whole);
    }

    private List<String> note() {
      return state.selection().choosesMany() && !noteFits()
          ? Columns.wrap("C" + SEVERAL.substring(1), screen.width())
          : List.of();
    }

    private boolean noteFits() {
      String noted = prompt.progress() + ": " + SEVERAL;
      return state.selection().choosesMany()
          && !prompt.progress().isEmpty()
          && Columns.of(noted) <= screen.width();
    }

    private List<String> why() {
      String why = "Why: " + Visible.of(prompt.question().why());
      return state.explained() ? Columns.hanging("  ", why, screen.width()) : List.of();
    }

    private List<String> message() {
      return state.message().isEmpty() ? List.of() : Columns.wrap(state.message(), screen.width());
    }

    /** The keys, with the most needed first. */
    private List<String> keyNames() {
      List<String> keys = new ArrayList<>();
      keys.add(screen.glyphs().upDown() + " move");
      if (state.selection().choosesMany()) {
        keys.add("Space tick");
      }
      keys.add(state.selection().choosesMany() ? "Enter go on" : "Enter choose");
      if (!prompt.question().why().isBlank()) {
        keys.add("? why");
      }
      if (prompt.canGoBack()) {
        keys.add(screen.glyphs().left() + " back");
      }
      keys.add("Ctrl-C leave");
      return keys;
    }

    /** The latest answers that fit into the spare lines, and a blank line. */
    private List<AttributedString> answered(int spare) {
      List<String> before = AnsweredQuestion.lines(prompt.before());
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

    /** A part of the frame, of which the first lines are visible. */
    private final class Section {
      private final List<AttributedString> lines;
      private int seen;

      Section(List<AttributedString> lines) {
        this.lines = lines;
      }

      void grow() {
        grow(lines.size());
      }

      void grow(int most) {
        seen += take(Math.min(most, lines.size()) - seen);
      }

      List<AttributedString> seen() {
        return screen.cut(lines, seen);
      }
    }
  }
}
