package advisor.terminal.menu;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.LastPage;
import advisor.terminal.asker.Presentation;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.screen.ScreenText;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/**
 * Asks the interview as a menu on the normal screen of a terminal that can redraw.
 *
 * <p>The first question puts the terminal into raw mode. {@link #close} restores it and leaves the
 * answers on the screen, one on each line, with the cursor below them.
 */
public final class Menu implements Asker {

  private final Supplier<MenuSession> newSession;
  private final Runnable whenClosed;
  private Optional<MenuSession> session = Optional.empty();
  private List<AnsweredQuestion> answered = List.of();
  private Function<ScreenText, List<AttributedString>> left = screen -> List.of();

  /**
   * @param clock tells how long the pauses between keys are
   */
  public Menu(
      Terminal terminal,
      KeySource keys,
      InstantSource clock,
      Presentation presentation,
      Runnable whenClosed) {
    this.newSession = () -> new MenuSession(terminal, keys, clock, presentation);
    this.whenClosed = whenClosed;
  }

  @Override
  public Reply ask(Prompt prompt) {
    return ask(prompt, MenuState.of(prompt));
  }

  @Override
  public Reply askOpenly(Prompt prompt) {
    return ask(prompt, MenuState.of(prompt).unchosen());
  }

  private Reply ask(Prompt prompt, MenuState state) {
    Reply reply = asked(state, prompt.before());
    if (reply instanceof Reply.Responded answer) {
      answered = new ArrayList<>(prompt.before());
      answered.add(new AnsweredQuestion(prompt.question(), answer.response()));
    }
    return reply;
  }

  @Override
  public Reply review(List<AnsweredQuestion> answers, String news) {
    left = screen -> List.of();
    Reply reply = asked(MenuState.of(answers, news), answers);
    boolean seesResult =
        reply instanceof Reply.Responded answer && answer.response().answers().isEmpty();
    return seesResult ? new Reply.Agreed() : reply;
  }

  /** Asks by a panel. At the end of the keys, the person has left. */
  private Reply asked(Panel panel, List<AnsweredQuestion> before) {
    answered = before;
    Reply reply = run(panel);
    return reply instanceof Reply.EndOfInput ? new Reply.Leave() : reply;
  }

  @Override
  public boolean asksAPerson() {
    return true;
  }

  /**
   * Shows a stop. It stays on the screen for a person who leaves. At the end of the keys, the stop
   * stands.
   */
  @Override
  public Reply confirm(StopNotice notice) {
    Reply reply = run(new StopPanel(notice));
    left = reply instanceof Reply.Leave ? new StopPanel(notice)::left : screen -> List.of();
    return reply;
  }

  /** Shows the last page. Its text stays when the menu is closed, without the answers. */
  @Override
  public Reply end(LastPage page) {
    Reply reply = run(TextPanel.of(page));
    answered = List.of();
    left = screen -> TextPanel.lines(page.text(), screen.columns());
    return reply instanceof Reply.EndOfInput ? new Reply.Agreed() : reply;
  }

  @Override
  public boolean read(IntFunction<String> text) {
    return run(TextPanel.reading(text)) instanceof Reply.Back;
  }

  public Reply waitForEnter() {
    return run(new WaitingPanel());
  }

  private Reply run(Panel panel) {
    try {
      return session().run(panel);
    } catch (IOException e) {
      return new Reply.EndOfInput();
    }
  }

  /** Leaves the answers so far on the screen, one on each line, and forgets them. */
  public void leaveAnswers() {
    List<AttributedString> lines = answerLines();
    answered = List.of();
    leave(lines);
  }

  private List<AttributedString> answerLines() {
    List<AttributedString> lines = screen().wrap(AnsweredQuestion.lines(answered), ScreenText.DIM);
    if (!lines.isEmpty()) {
      lines.add(AttributedString.EMPTY);
    }
    return lines;
  }

  /** Starts again on an empty screen, with nothing answered. */
  public void clear() {
    answered = List.of();
    left = screen -> List.of();
    session().clear();
  }

  /** Leaves lines on the screen, above what is shown next. */
  public void leave(List<AttributedString> lines) {
    session().leave(lines);
  }

  public ScreenText screen() {
    return session().screen();
  }

  private MenuSession session() {
    if (session.isEmpty()) {
      session = Optional.of(newSession.get());
    }
    return session.get();
  }

  @Override
  public void close() {
    if (session.isPresent()) {
      List<AttributedString> lines = answerLines();
      lines.addAll(left.apply(screen()));
      session.get().close(lines);
      session = Optional.empty();
    }
    whenClosed.run();
  }

  /** A panel without choices: the caption is read, and Enter goes on. */
  private static final class WaitingPanel extends ScrollingPanel {

    @Override
    List<AttributedString> body(ScreenText screen, int most) {
      return screen.narrated(screen.caption().narrated());
    }

    @Override
    List<AttributedString> foot(ScreenText screen) {
      List<String> keys = screen.caption().keys();
      return keys.isEmpty() ? new ArrayList<>() : screen.lines(screen.keys(keys), ScreenText.DIM);
    }

    @Override
    public Optional<Reply> ending(PressedKey key) {
      if (key.is(PressedKey.Kind.ENTER)) {
        return Optional.of(new Reply.Agreed());
      }
      return key.goesBack() ? Optional.of(new Reply.Back()) : Optional.empty();
    }
  }
}
