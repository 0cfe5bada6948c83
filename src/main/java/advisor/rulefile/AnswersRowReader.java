package advisor.rulefile;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Marks;
import advisor.evaluate.Questions;
import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import advisor.interview.Understood;
import advisor.model.CarriedValue;
import advisor.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows of a table of answers: a cell holds what {@link AnswerText} understands, several
 * answers with semicolons; an empty cell is no answer.
 */
public final class AnswersRowReader {

  private static final char UNREADABLE = '\uFFFD';

  private final Questions questions;
  private final List<String> columns;
  private final List<Optional<AnswerMarks>> answers = new ArrayList<>();
  private final AnswerText.Reach reach;

  /** Reads rows with these columns. */
  public AnswersRowReader(Evaluator evaluator, AnswerText.Reach reach, List<String> columns) {
    this.questions = evaluator.questions();
    this.reach = reach;
    this.columns = List.copyOf(columns);
    for (String column : columns) {
      answers.add(column.equals(AnswersLine.ID) ? Optional.empty() : Optional.of(answers(column)));
    }
  }

  private AnswerMarks answers(String column) {
    int position = questions.indexOf(column);
    Question question = questions.get(position);
    return new AnswerMarks(question, position, cell -> understand(question, cell));
  }

  /** What a row says, with every fault of it; the places of these count columns. */
  public AnswersLine read(AnswersRow row) {
    long[] marks = questions.unanswered();
    CarriedValue id = CarriedValue.NONE;
    boolean plain = row.cells().size() == columns.size();
    for (int i = 0; plain && i < columns.size(); i++) {
      String cell = row.cells().get(i).strip();
      plain = cell.indexOf(UNREADABLE) < 0;
      if (answers.get(i).isEmpty()) {
        id = cell.isEmpty() ? id : new CarriedValue(cell, true);
      } else if (!cell.isEmpty()) {
        AnswerMarks question = answers.get(i).get();
        marks[question.position()] = question.mark(cell);
        plain &= marks[question.position()] != Marks.UNANSWERED;
      }
    }
    return plain ? new AnswersLine(marks, List.of(id), List.of()) : carefully(row);
  }

  private AnswersLine carefully(AnswersRow row) {
    List<Issue> faults = new ArrayList<>();
    int cells = row.cells().size();
    if (cells != columns.size()) {
      faults.add(
          issue(1, "found " + cells + " cells where there are " + columns.size() + " columns"));
    }
    HeardAnswers heard = HeardAnswers.NOTHING;
    CarriedValue id = CarriedValue.NONE;
    for (int i = 0; i < Math.min(columns.size(), cells); i++) {
      String cell = row.cells().get(i).strip();
      boolean readable = cell.indexOf(UNREADABLE) < 0;
      if (!readable) {
        faults.add(issue(i + 1, "the cell is not UTF-8"));
      }
      if (answers.get(i).isEmpty()) {
        id = cell.isEmpty() ? id : new CarriedValue(cell, true);
      } else if (!cell.isEmpty()) {
        Question question = questions.get(answers.get(i).get().position());
        Understood understood = understand(question, cell);
        heard = heard.with(question, understood);
        if (readable && understood instanceof Understood.NotMeant not) {
          faults.add(AnswerIssue.inColumn(i + 1, not.misunderstanding()));
        }
      }
    }
    long[] marks = questions.marks(heard.whole(), heard.partly());
    return new AnswersLine(marks, List.of(id), faults);
  }

  private Understood understand(Question question, String cell) {
    return cell.indexOf(';') < 0
        ? AnswerText.understand(question, cell, reach)
        : AnswerText.understand(question, List.of(cell.split(";", -1)), reach);
  }

  private static Issue issue(int column, String message) {
    return new Issue("", new Place(1, column), message, Optional.empty(), new Excerpt("", 0));
  }
}
