package advisor.rulefile;

import advisor.interview.Misunderstanding;
import advisor.rulefile.json.FileReading;
import java.util.Optional;

/** An answer that cannot be used, as files and tables tell of it. */
public final class AnswerIssue {

  private AnswerIssue() {}

  /** Of a column of a table: its place counts columns, from 1. */
  public static Issue inColumn(int column, Misunderstanding answer) {
    return new Issue(
        Issue.Kind.WRONG_VALUE,
        "",
        new Place(1, column),
        message(answer),
        hint(answer),
        new Excerpt("", 0),
        Optional.of(answer));
  }

  /** What is wrong, and what is allowed. */
  public static String message(Misunderstanding answer) {
    boolean told =
        answer.allowed().isEmpty()
            || answer.kind() == Misunderstanding.Kind.UNKNOWN_QUESTION
            || answer.kind() == Misunderstanding.Kind.CONTRADICTION;
    return told
        ? answer.message()
        : answer.message() + " (allowed: " + String.join(", ", answer.allowed()) + ")";
  }

  /** What was probably meant; of few questions, which there are. */
  public static Optional<String> hint(Misunderstanding answer) {
    return answer.kind() == Misunderstanding.Kind.UNKNOWN_QUESTION
        ? FileReading.meant(answer.question(), answer.allowed())
        : answer.nearest().map(word -> "did you mean '" + word + "'?");
  }
}
