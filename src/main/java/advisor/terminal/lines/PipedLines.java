package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.interview.AnsweredQuestion;
import advisor.interview.HeardAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.LineFault;
import advisor.terminal.asker.UnusedLines;
import advisor.terminal.lines.LinesAsTyped.TypedLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes answers from standard input where it is not a terminal; prints nothing.
 *
 * <p>A line is one answer in the order asked, or {@code question=answer} in any order: a named line
 * for a later question is kept until that question comes. Blank lines and lines that begin with
 * {@code #} are skipped, so a file of answers can have comments; an empty line never means "none".
 * No line is read before it is needed, so a program at the other end can answer question by
 * question.
 *
 * <p>After a line that cannot be used, only lines that name their question are understood, because
 * the others may belong to another question.
 */
public final class PipedLines implements Asker {

  private static final long MOST_BYTES_MORE = 1024 * 1024;

  private final LinesAsTyped source;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final TreeMap<Integer, TypedLine> kept = new TreeMap<>();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private final List<LineFault> faults = new ArrayList<>();
  private HeardAnswers heard = HeardAnswers.NOTHING;
  private final LeftoverLines leftover;
  private boolean isReviewed;

  /**
   * @param all the questions of the rule book, which a line can name
   */
  public PipedLines(InputStream in, List<Question> all) {
    this.source = new LinesAsTyped(in);
    for (Question question : all) {
      questions.put(question.id(), question);
    }
    this.leftover = new LeftoverLines(questions);
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
    TypedLine early = kept.remove(lineOf(question));
    if (early != null) {
      return reply(question, early, early.value());
    }
    while (faults.isEmpty()) {
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

  /** The reply in a line; empty where it is kept for a later question, or cannot be used. */
  private Optional<Reply> read(Question question, TypedLine line) {
    String name = line.name();
    boolean unnamed = name.isEmpty() || isAnswer(question, line);
    if (unnamed || name.equals(question.id()) && lineOf(question) == 0) {
      return Optional.of(reply(question, line, unnamed ? line.text() : line.value()));
    }
    keep(line);
    return Optional.empty();
  }

  private void keep(TypedLine line) {
    Question question = questions.get(line.name());
    if (question == null) {
      List<String> known = List.copyOf(questions.keySet());
      fault(line, Misunderstanding.ofQuestion(line.name(), known));
    } else if (lineOf(question) == 0) {
      lineOf.put(question.id(), line.number());
      kept.put(line.number(), line);
    } else {
      TypedLine early = kept.remove(lineOf(question));
      if (early != null) {
        hear(question, early, early.value());
      }
      hearAgain(question, line);
    }
  }

  /** The number of the line that answers or names this question; 0 where none does. */
  private int lineOf(Question question) {
    return lineOf.getOrDefault(question.id(), 0);
  }

  private static boolean isAnswer(Question question, TypedLine line) {
    return line.problem().isEmpty()
        && AnswerText.understand(question, line.text()) instanceof Understood.Meant;
  }

  private Reply reply(Question question, TypedLine line, String text) {
    return hear(question, line, text) instanceof Understood.Meant meant
        ? new Reply.Responded(meant.response())
        : new Reply.EndOfInput();
  }

  /**
   * Understands the text of a line as an answer, and records a fault where it is none. A line
   * without a name of which nothing was understood may belong to another question.
   */
  private Understood hear(Question question, TypedLine line, String text) {
    Understood understood = line.answer(question, text);
    boolean isHeard = understood instanceof Understood.Meant || understood.part().isPresent();
    if (isHeard || !line.name().isEmpty()) {
      lineOf.put(question.id(), line.number());
    }
    heard = heard.with(question, understood);
    if (understood instanceof Understood.NotMeant notMeant) {
      fault(line, notMeant.misunderstanding());
    }
    return understood;
  }

  /** Takes a second line for a question, which is a fault. What both can mean together is kept. */
  private void hearAgain(Question question, TypedLine line) {
    heard = heard.again(question, line.answer(question, line.value()));
    String problem = "is a second answer, after line " + lineOf(question);
    fault(line, Misunderstanding.twice(question, line.value(), problem));
  }

  private void fault(TypedLine line, Misunderstanding misunderstanding) {
    faults.add(new LineFault(line.number(), misunderstanding));
  }

  /**
   * Reads the lines that have arrived. A second answer to a question is a fault. So is one that
   * arrives later, but the result does not wait for it.
   */
  @Override
  public Reply review(List<AnsweredQuestion> answers, String news) {
    isReviewed = true;
    readOn(true, false);
    return faults.isEmpty() ? new Reply.Agreed() : new Reply.EndOfInput();
  }

  /** The answers of all lines that name their question, to the end of the input. */
  @Override
  public HeardAnswers rest() {
    readOn(true, true);
    for (TypedLine line : List.copyOf(kept.values())) {
      hear(questions.get(line.name()), line, line.value());
    }
    kept.clear();
    return heard;
  }

  @Override
  public List<LineFault> faults() {
    if (faults.size() > 1) {
      faults.sort(Comparator.comparingInt(LineFault::line));
    }
    return List.copyOf(faults);
  }

  @Override
  public UnusedLines unused() {
    boolean more = readOn(isReviewed, true);
    for (TypedLine line : kept.values()) {
      leftover.add(line);
    }
    kept.clear();
    return leftover.unused(more);
  }

  /** Reads on to the end, or for a megabyte; returns whether there may be more to read. */
  private boolean readOn(boolean keepsNamed, boolean waits) {
    try {
      long stop = source.bytesRead() + MOST_BYTES_MORE;
      Optional<TypedLine> line = source.next(waits);
      for (; line.isPresent() && source.bytesRead() < stop; line = source.next(waits)) {
        if (keepsNamed && !line.get().name().isEmpty()) {
          keep(line.get());
        } else {
          leftover.add(line.get());
        }
      }
      if (line.isPresent()) {
        leftover.add(line.get());
      }
      return line.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // Standard input belongs to the program.
  }
}
