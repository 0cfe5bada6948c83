package advisor.terminal.menu;

import advisor.interview.AnswerReview;
import advisor.interview.AnswerReviewReply;
import advisor.interview.AnswerText;
import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.StopNotice;
import advisor.interview.StopReply;
import advisor.model.Question;
import advisor.model.Response;
import advisor.terminal.Asker;
import advisor.terminal.LastPage;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/**
 * The interview as a menu on a terminal that can redraw, on the normal screen.
 *
 * <p>The terminal is put into raw mode by the first question and given back by {@link #close},
 * which leaves the answers on the screen, one a line, and the cursor below them.
 */
public final class Menu implements Asker {

  private final Supplier<MenuSession> begun;
  private final Runnable whenClosed;
  private Optional<MenuSession> session = Optional.empty();
  private List<Answered> answered = List.of();
  private Function<ScreenText, List<AttributedString>> left = screen -> List.of();

  /**
   * @param clock what pauses in typing are told by
   * @param caption what stands around each question
   * @param opening paragraphs that are written once above the first question; the first is the
   *     title
   */
  public Menu(
      Terminal terminal,
      KeySource keys,
      InstantSource clock,
      Supplier<Caption> caption,
      List<String> opening,
      boolean colour,
      Runnable whenClosed) {
    this.begun = () -> new MenuSession(terminal, keys, clock, caption, opening, colour);
    this.whenClosed = whenClosed;
  }

  @Override
  public Reply ask(Prompt prompt) {
    answered = prompt.before();
    PanelEnding ending = run(MenuSheet.of(prompt));
    if (ending instanceof PanelEnding.Confirmed chosen) {
      Response response = response(prompt.question(), chosen.positions());
      answered = new ArrayList<>(prompt.before());
      answered.add(new Answered(prompt.question(), response));
      return new Reply.Responded(response);
    }
    return ending instanceof PanelEnding.WentBack back
        ? new Reply.Back(draft(prompt.question(), back.ticked()))
        : new Reply.Leave();
  }

  @Override
  public AnswerReviewReply review(AnswerReview review) {
    left = screen -> List.of();
    answered = review.answers();
    PanelEnding ending = run(MenuSheet.of(review));
    if (ending instanceof PanelEnding.Confirmed chosen) {
      int position = chosen.positions().iterator().next();
      return position == 0
          ? new AnswerReviewReply.Accept()
          : new AnswerReviewReply.Reopen(review.answers().get(position - 1).question().id());
    }
    return ending instanceof PanelEnding.WentBack ? new Reply.Back() : new Reply.Leave();
  }

  private static Optional<Response> draft(Question question, Set<Integer> ticked) {
    return ticked.isEmpty() ? Optional.empty() : Optional.of(response(question, ticked));
  }

  private static Response response(Question question, Set<Integer> positions) {
    List<AnswerText.Choice> choices = AnswerText.choices(question);
    List<String> ids = new ArrayList<>();
    for (int position : new TreeSet<>(positions)) {
      if (position >= question.answers().size()) {
        return choices.get(position).response();
      }
      ids.add(choices.get(position).id());
    }
    return new Response.Given(ids);
  }

  @Override
  public boolean asksAPerson() {
    return true;
  }

  /** Whoever leaves at a stop finds it on the screen all the same. */
  @Override
  public StopReply confirm(StopNotice notice) {
    StopReply reply = put(notice);
    left = reply == StopReply.LEAVE ? StopPanel.of(notice)::left : screen -> List.of();
    return reply;
  }

  /** Puts the stop; that no key will come any more takes nothing back. */
  public StopReply put(StopNotice notice) {
    PanelEnding ending = run(StopPanel.of(notice));
    if (ending instanceof PanelEnding.Cancelled) {
      return StopReply.LEAVE;
    }
    return ending instanceof PanelEnding.WentBack ? StopReply.TAKE_BACK : StopReply.STANDS;
  }

  /** The text stays when the menu is closed, without the answers that were given meanwhile. */
  @Override
  public char end(LastPage page) {
    PanelEnding ending = run(TextPanel.of(page));
    answered = List.of();
    left = screen -> TextPanel.lines(page.text(), screen.columns());
    if (ending instanceof PanelEnding.Picked picked) {
      return picked.key();
    }
    return ending instanceof PanelEnding.Cancelled ? LastPage.LEFT : LastPage.DONE;
  }

  @Override
  public boolean read(IntFunction<String> text) {
    return run(TextPanel.reading(text)) instanceof PanelEnding.WentBack;
  }

  public PanelEnding run(MenuSheet sheet) {
    return run(MenuState.of(sheet));
  }

  /** Shows the panel until a key ends it, or until the window is closed. */
  private PanelEnding run(Panel panel) {
    try {
      return session().run(panel);
    } catch (IOException e) {
      return new PanelEnding.KeysEnded();
    }
  }

  /** Leaves the answers so far on the screen, one a line, and forgets them. */
  public void fold() {
    List<AttributedString> lines = folded();
    answered = List.of();
    leave(lines);
  }

  private List<AttributedString> folded() {
    List<AttributedString> lines = screen().wrap(AnswerSummary.lines(answered), ScreenText.DIM);
    if (!lines.isEmpty()) {
      lines.add(AttributedString.EMPTY);
    }
    return lines;
  }

  /** Begins anew on an empty screen, with nothing answered. */
  public void clear() {
    answered = List.of();
    session().clear();
  }

  /** Leaves lines on the screen, above whatever is shown next. */
  public void leave(List<AttributedString> lines) {
    session().leave(lines);
  }

  public ScreenText screen() {
    return session().screen();
  }

  private MenuSession session() {
    if (session.isEmpty()) {
      session = Optional.of(begun.get());
    }
    return session.get();
  }

  @Override
  public void close() {
    if (session.isPresent()) {
      List<AttributedString> lines = folded();
      lines.addAll(left.apply(screen()));
      session.get().close(lines);
      session = Optional.empty();
    }
    whenClosed.run();
  }
}
