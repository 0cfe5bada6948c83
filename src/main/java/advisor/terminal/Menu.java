package advisor.terminal;

import advisor.interview.AnswerText;
import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Review;
import advisor.interview.ReviewReply;
import advisor.model.Question;
import advisor.model.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jline.terminal.Terminal;

/**
 * The interview as a menu on a terminal that can redraw, on the normal screen.
 *
 * <p>The terminal is put into raw mode by the first question and given back by {@link #close},
 * which leaves the answers on the screen, one a line, and the cursor below them. The terminal
 * itself stays open: it belongs to whoever made it.
 */
public final class Menu implements Asker {

  private final Terminal terminal;
  private final InputStream waiting;
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
    this.terminal = terminal;
    this.waiting = waiting;
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
    if (ending instanceof Ending.Back) {
      return new Reply.Back();
    }
    return ending instanceof Ending.Leave ? new Reply.Leave() : new Reply.EndOfInput();
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

  private Ending run(Sheet sheet) {
    try {
      return session().run(View.of(sheet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Session session() {
    if (session.isEmpty()) {
      session = Optional.of(new Session(terminal, waiting, paint, opening));
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
