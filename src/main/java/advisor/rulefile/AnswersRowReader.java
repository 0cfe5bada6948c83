package advisor.rulefile;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Marks;
import advisor.evaluate.Questions;
import advisor.interview.AnswerText;
import advisor.interview.Misunderstanding;
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
  private final List<String> columns;
  private final List<ExactAnswers> exact = new ArrayList<>();

  /** Reads rows with these columns. */
  public AnswersRowReader(Evaluator evaluator, List<String> columns) {
    this.questions = evaluator.questions();
    this.columns = List.copyOf(columns);
    for (String column : columns) {
      int position = column.equals(AnswersLine.ID) ? 0 : questions.indexOf(column);
      exact.add(ExactAnswers.of(questions.get(position), position));
    }
  }

  /** What a row says, or every fault of it; the places of these count columns. */
  public Read<AnswersLine> read(AnswersRow row) {
    List<Issue> issues = new ArrayList<>();
    if (row.cells().size() != columns.size()) {
      String message =
          "found " + row.cells().size() + " cells where there are " + columns.size() + " columns";
      return new Read.Faulty<>(List.of(issue(1, message, Optional.empty())));
    }
    long[] marks = questions.unanswered();
    byte[] id = LineId.NONE;
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.cells().get(i).strip();
      if (cell.indexOf(UNREADABLE) >= 0) {
        issues.add(issue(i + 1, "the cell is not UTF-8", Optional.empty()));
      } else if (columns.get(i).equals(AnswersLine.ID)) {
        id = cell.isEmpty() ? id : LineId.quoted(cell);
      } else if (!cell.isEmpty()) {
        marks[exact.get(i).position()] = mark(cell, i, issues);
      }
    }
    return issues.isEmpty() ? new Read.Ok<>(new AnswersLine(marks, id)) : new Read.Faulty<>(issues);
  }

  private long mark(String cell, int column, List<Issue> issues) {
    if (cell.indexOf(';') < 0) {
      return one(cell, column, issues);
    }
    String[] parts = cell.split(";", -1);
    long marks = one(parts[0].strip(), column, issues);
    for (int i = 1; i < parts.length && issues.isEmpty(); i++) {
      marks = exact.get(column).and(marks, one(parts[i].strip(), column, issues));
      if (marks == Marks.UNANSWERED && issues.isEmpty()) {
        String problem = " cannot have these answers together: " + Reading.quoted(cell);
        issues.add(
            issue(
                column + 1, "question '" + columns.get(column) + "'" + problem, Optional.empty()));
      }
    }
    return marks;
  }

  private long one(String word, int column, List<Issue> issues) {
    ExactAnswers answers = exact.get(column);
    long mark = answers.mark(word.toCharArray(), 0, word.length());
    if (mark != Marks.UNANSWERED) {
      return mark;
    }
    Question question = questions.get(answers.position());
    Understood understood = AnswerText.understand(question, word);
    if (understood instanceof Understood.Meant meant) {
      return Marks.of(question, meant.response());
    }
    issues.add(issue(column + 1, ((Understood.NotMeant) understood).misunderstanding()));
    return Marks.UNANSWERED;
  }

  private static Issue issue(int column, Misunderstanding what) {
    String allowed = " (allowed: " + String.join(", ", what.allowed()) + ")";
    return issue(
        column,
        "question '"
            + what.question()
            + "': "
            + Reading.quoted(what.text())
            + " "
            + what.problem()
            + allowed,
        what.nearest().map(word -> "did you mean '" + word + "'?"));
  }

  private static Issue issue(int column, String message, Optional<String> suggestion) {
    return new Issue("", new Place(1, column), message, suggestion, new Excerpt("", 0));
  }
}
