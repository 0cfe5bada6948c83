package advisor.terminal;

import advisor.interview.AnswerText;
import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Review;
import advisor.interview.ReviewReply;
import advisor.model.Question;
import advisor.model.Response;
import advisor.text.Columns;
import java.io.IOException;
import java.io.InputStream;
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
  private final Supplier<Caption> caption;
  private final List<String> opening;
  private final Paint paint;
  private Optional<Session> session = Optional.empty();
  private List<Answered> answered = List.of();

  /**
   * @param waiting the input of the terminal, asked only how much is {@link InputStream#available}
   * @param opening paragraphs that are written once above the first question; the first is the
   *     title
   */
  public Menu(Terminal terminal, InputStream waiting, List<String> opening, boolean colour) {
    this(terminal, new Keyboard(terminal, waiting), () -> Caption.NONE, opening, colour);
  }

  /**
   * @param keys where the keys come from
   * @param caption what stands around each question
   */
  Menu(
      Terminal terminal,
      Keys keys,
      Supplier<Caption> caption,
      List<String> opening,
      boolean colour) {
    this.terminal = terminal;
    this.keys = keys;
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
    return ending instanceof Ending.Back ? new Reply.Back() : new Reply.Leave();
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

  /** Shows the sheet until a key ends it, or until the window is closed. */
  Ending run(Sheet sheet) {
    try {
      return session().run(View.of(sheet));
    } catch (IOException e) {
      return new Ending.Leave();
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
      session = Optional.of(new Session(terminal, keys, caption, paint, opening));
    }
    return session.get();
  }

  @Override
  public void close() {
    if (session.isPresent()) {
      session.get().close(Fold.lines(answered));
      session = Optional.empty();
    }
  }
}
