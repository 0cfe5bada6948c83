package advisor.rulefile.answers;

import advisor.evaluate.AnswerBits;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Questions;
import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import advisor.interview.Misunderstanding;
import advisor.interview.Understood;
import advisor.model.CarriedValue;
import advisor.model.Question;
import advisor.rulefile.issue.Issue;
import advisor.text.FormulaGuard;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows of a table of answers. A cell holds what {@link AnswerText} understands, several
 * answers with semicolons; an empty cell is no answer.
 */
public final class AnswersRowReader {

  private static final char UNREADABLE = '\uFFFD';

  private static final Optional<String> OTHER_ENCODING =
      Optional.of("--encoding windows-1252 reads tables of older programs");

  private final Questions questions;
  private final AnswerText.Reach reach;
  private final LineNames names;
  private final List<String> columns;
  private final boolean guarded;
  private final Charset encoding;
  private final List<Optional<AnswerMarks>> answers = new ArrayList<>();

  /**
   * Creates a reader for rows with these columns.
   *
   * @param guarded whether carried cells have a guard against formulas
   * @param encoding the encoding of the table
   */
  public AnswersRowReader(
      Evaluator evaluator,
      AnswerText.Reach reach,
      LineNames names,
      List<String> columns,
      boolean guarded,
      Charset encoding) {
    this.questions = evaluator.questions();
    this.reach = reach;
    this.names = names;
    this.columns = List.copyOf(columns);
    this.guarded = guarded;
    this.encoding = encoding;
    for (String column : columns) {
      answers.add(names.all().contains(column) ? Optional.empty() : Optional.of(answers(column)));
    }
  }

  private AnswerMarks answers(String column) {
    int position = questions.indexOf(column);
    Question question = questions.get(position);
    return new AnswerMarks(question, position, cell -> understand(question, cell));
  }

  /** Reads a row with every fault of it. */
  public AnswersLine read(AnswersRow row) {
    long[] marks = questions.unanswered();
    List<Issue> faults = new ArrayList<>(0);
    if (row.flaw().isPresent()) {
      AnswersRow.Flaw flaw = row.flaw().get();
      faults.add(issue(field(flaw.cell()), flaw.problem(), Optional.of(flaw.fix())));
    } else if (holdsMore(row)) {
      int cells = row.cells().size();
      String message = "found " + cells + " cells in a table of " + columns.size() + " columns";
      faults.add(issue("", message, Optional.empty()));
    }
    for (int i = 0; i < Math.min(columns.size(), row.sound()); i++) {
      String cell = row.cells().get(i).strip();
      if (cell.indexOf(UNREADABLE) >= 0 && !names.ignored().contains(columns.get(i))) {
        faults.add(unreadable(columns.get(i)));
      }
      if (answers.get(i).isPresent() && !cell.isEmpty()) {
        AnswerMarks question = answers.get(i).get();
        long mark = question.mark(cell);
        marks[question.position()] =
            mark == AnswerBits.UNANSWERED ? part(question, cell, faults) : mark;
      }
    }
    return new AnswersLine(marks, carried(row), faults);
  }

  private Issue unreadable(String column) {
    String what =
        "the cell contains U+FFFD, which stands for bytes that are not " + encoding.name();
    boolean isUtf8 = encoding.equals(StandardCharsets.UTF_8);
    return issue(column, what, isUtf8 ? OTHER_ENCODING : Optional.empty());
  }

  /** The part of a cell that is understood, with a fault for the rest. */
  private long part(AnswerMarks marks, String cell, List<Issue> faults) {
    Question question = questions.get(marks.position());
    Understood understood = understand(question, cell);
    if (cell.indexOf(UNREADABLE) < 0 && understood instanceof Understood.NotMeant not) {
      faults.add(issue(question.id(), not.misunderstanding()));
    }
    HeardAnswers heard = HeardAnswers.NOTHING.with(question, understood);
    return questions.marks(heard.whole(), heard.partly())[marks.position()];
  }

  /** Whether a cell after the last column is not blank. */
  private boolean holdsMore(AnswersRow row) {
    for (int i = columns.size(); i < row.cells().size(); i++) {
      if (!row.cells().get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private List<CarriedValue> carried(AnswersRow row) {
    List<CarriedValue> carried = new ArrayList<>();
    for (String name : names.carried()) {
      int column = columns.indexOf(name);
      String cell = column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
      String plain = guarded ? FormulaGuard.taken(cell) : cell;
      carried.add(plain.isEmpty() ? CarriedValue.NONE : new CarriedValue(plain, true));
    }
    return carried;
  }

  private Understood understand(Question question, String cell) {
    return cell.indexOf(';') < 0
        ? AnswerText.understand(question, cell, reach)
        : AnswerText.understand(question, List.of(cell.split(";", -1)), reach);
  }

  private String field(int index) {
    return index < columns.size() ? columns.get(index) : "";
  }

  private static Issue issue(String field, Misunderstanding answer) {
    return Issue.inTable("", 1, field, answer.sentence(), answer.hint(), Optional.of(answer));
  }

  private static Issue issue(String field, String message, Optional<String> suggestion) {
    return Issue.inTable("", 1, field, message, suggestion, Optional.empty());
  }
}
