package advisor.terminal.lines;

import advisor.interview.AnswerText;
import advisor.interview.AnsweredQuestion;
import advisor.interview.HeardAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Understood;
import advisor.model.Question;
import advisor.model.Response;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.LineFault;
import advisor.terminal.asker.UnusedLines;
import advisor.terminal.asker.UnusedLines.UnusedLine;
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

  /** Of the lines without a name that are left, in how many a sign is looked for. */
  private static final int MOST_SIGNS = 1000;

  private final LinesAsTyped source;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final TreeMap<Integer, TypedLine> kept = new TreeMap<>();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private final List<LineFault> faults = new ArrayList<>();
  private HeardAnswers heard = HeardAnswers.NOTHING;
  private boolean isReviewed;
  private final List<UnusedLine> unused = new ArrayList<>();
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

  /** What the line means now; empty when it is kept for a later question, or cannot be used. */
  private Optional<Reply> read(Question question, TypedLine line) {
    String name = line.name();
    boolean unnamed = name.isEmpty() || isAnswer(question, line);
    if (unnamed || name.equals(question.id()) && lineOf(question) == 0) {
      return Optional.of(reply(question, line, unnamed ? line.text() : line.value()));
    }
    keep(line);
    return Optional.empty();
  }

  /** Keeps a line that names a question for when it comes, if it can be used then. */
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

  /** The number of the line that answers this question, or names it; 0 where none does. */
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
   * Understands a text of the line; that it cannot be used is a fault. One that does not name its
   * question, and says nothing of it, may belong elsewhere.
   */
  private Understood hear(Question question, TypedLine line, String text) {
    Understood understood = understood(question, line, text);
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

  /** A second line for a question: a fault, and what can be said of both is held on to. */
  private void hearAgain(Question question, TypedLine line) {
    heard = heard.again(question, understood(question, line, line.value()));
    String problem = "is a second answer, after line " + lineOf(question);
    fault(line, Misunderstanding.twice(question, line.value(), problem));
  }

  /** A line that is no text is no answer, whatever of it can be read. */
  private static Understood understood(Question question, TypedLine line, String text) {
    Understood understood = AnswerText.understand(question, text);
    if (line.problem().isEmpty()) {
      return understood;
    }
    List<String> allowed = AnswerText.allowed(question);
    String shown = LinesAsTyped.shown(text.strip());
    Misunderstanding wrong =
        new Misunderstanding(question.id(), shown, line.problem(), allowed, Optional.empty());
    return new Understood.NotMeant(wrong, understood.part());
  }

  private void fault(TypedLine line, Misunderstanding what) {
    faults.add(new LineFault(line.number(), what));
  }

  /**
   * Looks at the lines that are there already: one that answers a question once more is a fault. So
   * is one that comes later, but the result does not wait for it.
   */
  @Override
  public Reply review(List<AnsweredQuestion> answers, String news) {
    isReviewed = true;
    readOn(true, false);
    return faults.isEmpty() ? new Reply.Agreed() : new Reply.EndOfInput();
  }

  /** What the lines say that name their question, the rest of the input included. */
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

  /** The lines that no question came for, and what is left of the input. */
  @Override
  public UnusedLines unused() {
    boolean more = readOn(isReviewed, true);
    for (TypedLine line : kept.values()) {
      leave(line);
    }
    kept.clear();
    return new UnusedLines(firstLeft, left, more, unused);
  }

  /** Reads on to the end, or to a megabyte; whether something may be left after it. */
  private boolean readOn(boolean named, boolean waits) {
    try {
      long stop = source.bytesRead() + MOST_BYTES_MORE;
      Optional<TypedLine> line = source.next(waits);
      for (; line.isPresent() && source.bytesRead() < stop; line = source.next(waits)) {
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
    Question named = questions.get(line.name());
    if (named != null) {
      Understood understood = understood(named, line, line.value());
      Optional<Response> said = HeardAnswers.NOTHING.with(named, understood).to(named.id());
      unused.add(new UnusedLine(line.number(), true, named.id(), said));
      return;
    }
    firstLeft = left == 0 ? line.number() : firstLeft;
    left++;
    for (Question each : questions.values()) {
      if (left <= MOST_SIGNS && each.warns() && line.saysAWord()) {
        leave(line, each);
      }
    }
  }

  private void leave(TypedLine line, Question question) {
    Optional<Response> said = understood(question, line, line.text()).part();
    if (said.isPresent() && !said.get().answers().isEmpty()) {
      unused.add(new UnusedLine(line.number(), false, question.id(), said));
    }
  }

  @Override
  public void close() {
    // Standard input belongs to the program.
  }
}
