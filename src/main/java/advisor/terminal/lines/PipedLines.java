package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.terminal.Asker;
import advisor.terminal.lines.LinesAsTyped.TypedLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
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
 *
 * <p>After a line that cannot be used, only those that name their question are understood: the
 * others may belong elsewhere.
 */
public final class PipedLines implements Asker {

  private static final long MOST_BYTES_MORE = 1024 * 1024;

  private final LinesAsTyped source;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final TreeMap<Integer, TypedLine> kept = new TreeMap<>();
  private final LineAnswers answers = new LineAnswers();
  private int firstLeft;
  private int left;

  /**
   * @param all questions of the rule book: what a line can name
   */
  public PipedLines(InputStream in, List<Question> all) {
    this.source = new LinesAsTyped(in);
    for (Question question : all) {
      questions.put(question.id(), question);
    }
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
    TypedLine early = kept.remove(answers.lineOf(question));
    if (early != null) {
      return reply(question, early, early.value());
    }
    while (answers.faults().isEmpty()) {
      Optional<TypedLine> line = source.next();
      if (line.isEmpty()) {
        break;
      }
      Optional<Reply> reply = read(question, line.get());
      if (reply.isPresent()) {
        return reply.get();
      }
    }
    return new Reply.EndOfInput();
  }

  /** What the line means now; empty when it is kept for a later question, or cannot be used. */
  private Optional<Reply> read(Question question, TypedLine line) {
    String name = line.name();
    boolean isAnswer = isAnswer(question, line);
    boolean unnamed = name.isEmpty() || isAnswer;
    if (unnamed || name.equals(question.id()) && answers.lineOf(question) == 0) {
      if (!unnamed || isAnswer) {
        answers.note(question, line);
      }
      return Optional.of(reply(question, line, unnamed ? line.text() : line.value()));
    }
    keep(line);
    return Optional.empty();
  }

  /** Keeps a line that names a question for when it comes, if it can be used then. */
  private void keep(TypedLine line) {
    Question question = questions.get(line.name());
    if (question == null) {
      answers.unknown(line, List.copyOf(questions.keySet()));
    } else if (answers.lineOf(question) == 0) {
      answers.note(question, line);
      kept.put(line.number(), line);
    } else {
      TypedLine early = kept.remove(answers.lineOf(question));
      if (early != null) {
        answers.hear(question, early, early.value());
      }
      answers.hearAgain(question, line);
    }
  }

  private static boolean isAnswer(Question question, TypedLine line) {
    return line.problem().isEmpty()
        && AnswerText.understand(question, line.text()) instanceof Understood.Meant;
  }

  private Reply reply(Question question, TypedLine line, String text) {
    return answers.hear(question, line, text) instanceof Understood.Meant meant
        ? new Reply.Responded(meant.response())
        : new Reply.EndOfInput();
  }

  /** What the lines say that name their question, the rest of the input included. */
  @Override
  public HeardAnswers rest() {
    readOn(true);
    for (TypedLine line : List.copyOf(kept.values())) {
      answers.hear(questions.get(line.name()), line, line.value());
    }
    kept.clear();
    return answers.heard();
  }

  @Override
  public List<LineFault> faults() {
    return answers.faults();
  }

  /** The lines that no question came for, and what is left of the input. */
  @Override
  public UnusedLines unused() {
    boolean more = readOn(false);
    boolean areKept = !kept.isEmpty() && (left == 0 || kept.firstKey() < firstLeft);
    return new UnusedLines(areKept ? kept.firstKey() : firstLeft, kept.size() + left, more);
  }

  /** Reads on to the end, or to a megabyte; whether something may be left after it. */
  private boolean readOn(boolean named) {
    try {
      long stop = source.bytesRead() + MOST_BYTES_MORE;
      Optional<TypedLine> line = source.next();
      for (; line.isPresent() && source.bytesRead() < stop; line = source.next()) {
        if (named && !line.get().name().isEmpty()) {
          keep(line.get());
        } else {
          leave(line.get());
        }
      }
      if (line.isPresent()) {
        leave(line.get());
      }
      return line.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void leave(TypedLine line) {
    firstLeft = left == 0 ? line.number() : firstLeft;
    left++;
  }

  @Override
  public void close() {
    // Standard input belongs to the program.
  }
}
