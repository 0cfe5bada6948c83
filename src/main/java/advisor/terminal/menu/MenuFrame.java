package advisor.terminal.menu;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.terminal.choice.Viewport;
import advisor.terminal.screen.ScreenText;
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
      progress = new Section(screen.wrap(prompt.progress(), ScreenText.DIM));
      question = new Section(screen.wrap(prompt.ask(), ScreenText.BOLD));
      why = new Section(screen.wrap(why(), ScreenText.PLAIN));
      narrated = new Section(screen.narrated(screen.caption().narrated()));
      message = new Section(screen.wrap(state.message(), ScreenText.DIM));
      keys = new Section(screen.lines(screen.keysOr(keyNames()), ScreenText.DIM));
    }

    MenuFrame frame() {
      int room = shareOut();
      int blanks = narrated.lines.isEmpty() ? 2 : 3;
      int spare = room - choices.height() - blanks;
      List<AttributedString> blank = spare < 0 ? List.of() : List.of(AttributedString.EMPTY);
      MenuFrame shown = choices.within(spare < 0 ? room : choices.height());
      List<AttributedString> lines = answered(spare);
      List.of(progress, question, why).forEach(section -> lines.addAll(section.seen()));
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
      question.grow(2);
      progress.grow();
      narrated.grow();
      question.grow();
      keys.grow();
      return room + left;
    }

    private int take(int wanted) {
      int taken = Math.max(0, Math.min(wanted, left));
      left -= taken;
      return taken;
    }

    private String why() {
      return state.explained() ? "Why: " + prompt.question().why() : "";
    }

    /** The keys, with the most needed first. */
    private List<String> keyNames() {
      List<String> keys = new ArrayList<>();
      keys.add(screen.glyphs().upDown() + " move");
      boolean isMany = state.selection().choosesMany();
      boolean isTyped = !state.selection().typed().isEmpty();
      if (isMany && !isTyped) {
        keys.add("Space tick");
      }
      keys.add(isMany ? isTyped ? "Enter tick" : "Enter go on" : "Enter choose");
      if (!prompt.question().why().isBlank()) {
        keys.add("? why");
      }
      if (isTyped) {
        keys.add(screen.glyphs().left() + " clear");
      } else if (prompt.canGoBack()) {
        keys.add(screen.glyphs().left() + " back");
      }
      keys.add("Ctrl-C leave");
      return keys;
    }

    /** The latest answers that fit into the spare lines, one on each, and a blank line. */
    private List<AttributedString> answered(int spare) {
      List<String> answers = AnsweredQuestion.lines(prompt.before());
      List<AttributedString> lines = new ArrayList<>();
      for (int i = Math.max(0, answers.size() - spare + 1); i < answers.size(); i++) {
        lines.add(screen.line(screen.cut(answers.get(i)), ScreenText.DIM));
      }
      if (!lines.isEmpty()) {
        lines.add(AttributedString.EMPTY);
      }
      return lines;
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
