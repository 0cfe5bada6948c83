package advisor.terminal;

import advisor.interview.AnswerText;
import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Review;
import advisor.interview.ReviewReply;
import advisor.interview.StopNotice;
import advisor.interview.StopReply;
import advisor.model.Question;
import advisor.model.Response;
import advisor.text.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/**
 * The interview as a menu on a terminal that can redraw, on the normal screen.
 *
 * <p>The terminal is put into raw mode by the first question and given back by {@link #close},
 * which leaves the answers on the screen, one a line, and the cursor below them. The terminal
 * itself stays open: it belongs to whoever made it.
 */
public final class Menu implements Asker {

  private final Terminal terminal;
  private final Keys keys;
  private final InstantSource clock;
  private final Supplier<Caption> caption;
  private final List<String> opening;
  private final Paint paint;
  private Optional<Session> session = Optional.empty();
  private List<Answered> answered = List.of();
  private Optional<StopNotice> left = Optional.empty();

  /**
   * @param waiting the input of the terminal, asked only how much is {@link InputStream#available}
   * @param clock what pauses in typing are told by
   * @param opening paragraphs that are written once above the first question; the first is the
   *     title
   */
  public Menu(
      Terminal terminal,
      InputStream waiting,
      InstantSource clock,
      List<String> opening,
      boolean colour) {
    this(
        terminal,
        new Keyboard(terminal, waiting, clock),
        clock,
        () -> Caption.NONE,
        opening,
        colour);
  }

  /**
   * @param keys where the keys come from
   * @param caption what stands around each question
   */
  Menu(
      Terminal terminal,
      Keys keys,
      InstantSource clock,
      Supplier<Caption> caption,
      List<String> opening,
      boolean colour) {
    this.terminal = terminal;
    this.keys = keys;
    this.clock = clock;
    this.caption = caption;
    this.opening = List.copyOf(opening);
    this.paint = new Paint(colour);
  }

  @Override
  public Reply ask(Prompt prompt) {
    answered = prompt.before();
    Ending ending = run(Sheet.of(prompt));
    if (ending instanceof Ending.Chosen chosen) {
      Response response = response(prompt.question(), chosen.positions());
      answered = new ArrayList<>(prompt.before());
      answered.add(new Answered(prompt.question(), response));
      return new Reply.Answer(response);
    }
    return ending instanceof Ending.Back back
        ? new Reply.Back(draft(prompt.question(), back.ticked()))
        : new Reply.Leave();
  }

  @Override
  public ReviewReply review(Review review) {
    answered = review.answers();
    Ending ending = run(Sheet.of(review));
    if (ending instanceof Ending.Chosen chosen) {
      int position = chosen.positions().iterator().next();
      return position == 0
          ? new ReviewReply.Accept()
          : new ReviewReply.Change(review.answers().get(position - 1).question().id());
    }
    return ending instanceof Ending.Back ? new ReviewReply.Back() : new ReviewReply.Leave();
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
    left = reply == StopReply.LEAVE ? Optional.of(notice) : Optional.empty();
    return reply;
  }

  /** Puts the stop; that no key will come any more takes nothing back. */
  StopReply put(StopNotice notice) {
    Ending ending = run(StopPanel.of(notice));
    if (ending instanceof Ending.Leave) {
      return StopReply.LEAVE;
    }
    return ending instanceof Ending.Back ? StopReply.TAKE_BACK : StopReply.STANDS;
  }

  Ending run(Sheet sheet) {
    return run(View.of(sheet));
  }

  /** Shows the panel until a key ends it, or until the window is closed. */
  private Ending run(Panel panel) {
    try {
      return session().run(panel);
    } catch (IOException e) {
      return new Ending.EndOfInput();
    }
  }

  /** Leaves the answers so far on the screen, one a line, and forgets them. */
  void fold() {
    List<AttributedString> lines = new ArrayList<>();
    for (String answer : Fold.lines(answered)) {
      lines.add(paint.dim(Columns.cut(answer, columns() - 1, "")));
    }
    if (!lines.isEmpty()) {
      lines.add(AttributedString.EMPTY);
    }
    answered = List.of();
    leave(lines);
  }

  /** Leaves lines on the screen, above whatever is shown next. */
  void leave(List<AttributedString> lines) {
    session().leave(lines);
  }

  int columns() {
    return session().columns();
  }

  int rows() {
    return session().rows();
  }

  private Session session() {
    if (session.isEmpty()) {
      session = Optional.of(new Session(terminal, keys, clock, caption, paint, opening));
    }
    return session.get();
  }

  @Override
  public void close() {
    if (session.isPresent()) {
      List<AttributedString> stop =
          left.map(notice -> StopPanel.of(notice).left(columns(), rows(), paint)).orElse(List.of());
      session.get().close(Fold.lines(answered), stop);
      session = Optional.empty();
    }
  }
}
