package advisor.terminal;

import advisor.interview.AnswerText;
import advisor.interview.Misunderstanding;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Review;
import advisor.interview.ReviewReply;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.text.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers from standard input that is no terminal; nothing is printed.
 *
 * <p>A line is one answer in the order asked, or {@code question=answer} in any order: a named line
 * for a later question is kept until that question comes. Blank lines and lines that begin with
 * {@code #} are skipped, so a file of answers can be commented; an empty line is never "none". No
 * line is read before it is needed, so a program at the other end can answer question by question.
 */
public final class PipedLines implements Asker {

  private static final int FIRST_UNUSED = 5;
  private static final long MOST_UNUSED_BYTES = 1024 * 1024;

  private final LineSource source;
  private final List<Question> questions;
  private final Map<String, LineSource.Line> kept = new HashMap<>();
  private final Map<String, Integer> answeredOn = new HashMap<>();

  /**
   * @param questions all questions of the rule book: what a line can name
   */
  public PipedLines(InputStream in, List<Question> questions) {
    this.source = new LineSource(in);
    this.questions = List.copyOf(questions);
  }

  @Override
  public Reply ask(Prompt prompt) {
    try {
      return answer(prompt.question());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply answer(Question question) throws IOException {
    LineSource.Line early = kept.remove(question.id());
    if (early != null) {
      return understood(question, early, value(early));
    }
    while (true) {
      Optional<LineSource.Line> line = nextLine();
      if (line.isEmpty()) {
        return new Reply.EndOfInput();
      }
      Optional<Reply> reply = read(question, line.get());
      if (reply.isPresent()) {
        return reply.get();
      }
    }
  }

  /** What the line means now; empty when it is kept for a later question. */
  private Optional<Reply> read(Question question, LineSource.Line line) {
    if (!line.problem().isEmpty()) {
      return Optional.of(misunderstood(question, line, line.problem()));
    }
    String name = name(line);
    if (name.isEmpty() || isAnswer(question, line.text())) {
      return Optional.of(understood(question, line, line.text()));
    }
    if (!ids().contains(name)) {
      return Optional.of(unknown(name, line));
    }
    if (answeredOn.containsKey(name)) {
      String problem = "was already answered on line " + answeredOn.get(name);
      return Optional.of(misunderstood(name, line, name, problem, List.of(), Optional.empty()));
    }
    answeredOn.put(name, line.number());
    if (name.equals(question.id())) {
      return Optional.of(understood(question, line, value(line)));
    }
    kept.put(name, line);
    return Optional.empty();
  }

  /** What stands before the first equals sign; empty where there is none. */
  private static String name(LineSource.Line line) {
    return line.text().substring(0, Math.max(0, line.text().indexOf('='))).strip();
  }

  private static String value(LineSource.Line line) {
    return line.text().substring(line.text().indexOf('=') + 1);
  }

  private static boolean isAnswer(Question question, String text) {
    return AnswerText.understand(question, text) instanceof Understood.Meant;
  }

  private Reply understood(Question question, LineSource.Line line, String text) {
    answeredOn.putIfAbsent(question.id(), line.number());
    Understood understood = AnswerText.understand(question, text);
    if (understood instanceof Understood.Meant meant) {
      return new Reply.Answer(meant.response());
    }
    Misunderstanding wrong = ((Understood.NotMeant) understood).misunderstanding();
    return misunderstood(
        wrong.question(), line, wrong.text(), wrong.problem(), wrong.allowed(), wrong.nearest());
  }

  private Reply unknown(String name, LineSource.Line line) {
    List<String> ids = ids();
    return misunderstood(name, line, name, "is not a question", ids, Nearest.to(name, ids));
  }

  private static Reply misunderstood(Question question, LineSource.Line line, String problem) {
    List<String> allowed = new ArrayList<>();
    for (AnswerText.Choice choice : AnswerText.choices(question)) {
      allowed.add(choice.id());
    }
    return misunderstood(question.id(), line, line.text(), problem, allowed, Optional.empty());
  }

  private static Reply misunderstood(
      String question,
      LineSource.Line line,
      String text,
      String problem,
      List<String> allowed,
      Optional<String> nearest) {
    return new Reply.Misunderstood(
        line.number(),
        new Misunderstanding(question, LineSource.shown(text), problem, allowed, nearest));
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Question question : questions) {
      ids.add(question.id());
    }
    return ids;
  }

  private Optional<LineSource.Line> nextLine() throws IOException {
    Optional<LineSource.Line> line = source.next();
    while (line.isPresent() && isSkipped(line.get())) {
      line = source.next();
    }
    return line;
  }

  private static boolean isSkipped(LineSource.Line line) {
    return line.problem().isEmpty() && (line.text().isBlank() || line.text().startsWith("#"));
  }

  /** The answers stand: nobody is there to look at them. */
  @Override
  public ReviewReply review(Review review) {
    return new ReviewReply.Accept();
  }

  /**
   * The named lines that no question came for, and what is left of the input, read on to its end
   * but not endlessly: after a megabyte the rest is left unread.
   */
  @Override
  public Unused unused() {
    Map<Integer, LineSource.Line> inOrder = new TreeMap<>();
    for (LineSource.Line line : kept.values()) {
      inOrder.put(line.number(), line);
    }
    List<LineSource.Line> lines = new ArrayList<>(inOrder.values());
    int count = lines.size();
    try {
      long stop = source.bytesRead() + MOST_UNUSED_BYTES;
      Optional<LineSource.Line> line = nextLine();
      for (; line.isPresent() && source.bytesRead() < stop; line = nextLine()) {
        if (lines.size() < FIRST_UNUSED) {
          lines.add(line.get());
        }
        count++;
      }
      return unused(lines, count + (line.isPresent() ? 1 : 0), line.isPresent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unused unused(List<LineSource.Line> lines, int count, boolean more) {
    List<Unused.Line> first = new ArrayList<>();
    for (LineSource.Line line : lines.subList(0, Math.min(FIRST_UNUSED, lines.size()))) {
      first.add(new Unused.Line(line.number(), LineSource.shown(line.text())));
    }
    return new Unused(first, count, more);
  }

  @Override
  public void close() {
    // Standard input belongs to the program.
  }
}
