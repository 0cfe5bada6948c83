package advisor.rulefile;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Questions;
import advisor.interview.AnswerText;
import advisor.interview.HeardAnswers;
import advisor.interview.Understood;
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
  private final AnswerText.Reach reach;
  private final List<String> columns;

  /** Reads rows with these columns. */
  public AnswersRowReader(Evaluator evaluator, AnswerText.Reach reach, List<String> columns) {
    this.questions = evaluator.questions();
    this.reach = reach;
    this.columns = List.copyOf(columns);
  }

  /** What a row says, with every fault of it; the places of these count columns. */
  public AnswersLine read(AnswersRow row) {
    List<Issue> faults = new ArrayList<>();
    int cells = row.cells().size();
    if (cells != columns.size()) {
      faults.add(
          issue(1, "found " + cells + " cells where there are " + columns.size() + " columns"));
    }
    HeardAnswers answers = HeardAnswers.NOTHING;
    byte[] id = LineId.NONE;
    for (int i = 0; i < Math.min(columns.size(), cells); i++) {
      String cell = row.cells().get(i).strip();
      boolean readable = cell.indexOf(UNREADABLE) < 0;
      if (!readable) {
        faults.add(issue(i + 1, "the cell is not UTF-8"));
      }
      if (columns.get(i).equals(AnswersLine.ID)) {
        id = cell.isEmpty() ? id : LineId.quoted(cell);
      } else if (!cell.isEmpty()) {
        Question question = questions.get(questions.indexOf(columns.get(i)));
        answers =
            answers.with(
                question, understood(question, cell, i + 1, readable ? faults : new ArrayList<>()));
      }
    }
    return new AnswersLine(questions.marks(answers.whole(), answers.partly()), id, faults);
  }

  private Understood understood(Question question, String cell, int column, List<Issue> faults) {
    Understood understood =
        cell.indexOf(';') < 0
            ? AnswerText.understand(question, cell, reach)
            : AnswerText.understand(question, List.of(cell.split(";", -1)), reach);
    if (understood instanceof Understood.NotMeant not) {
      faults.add(AnswerIssue.inColumn(column, not.misunderstanding()));
    }
    return understood;
  }

  private static Issue issue(int column, String message) {
    return new Issue("", new Place(1, column), message, Optional.empty(), new Excerpt("", 0));
  }
}
