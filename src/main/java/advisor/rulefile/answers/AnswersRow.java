package advisor.rulefile.answers;

import java.util.List;

/**
 * One row of a table of answers.
 *
 * @param number of the line that it begins on, from 1
 * @param cells as they are read, without their quotes
 */
public record AnswersRow(long number, List<String> cells) {
  public AnswersRow {
    cells = List.copyOf(cells);
  }

  /** Whether nothing stands in it, as spreadsheets leave rows behind the last. */
  public boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  int length() {
    int length = 0;
    for (String cell : cells) {
      length += cell.length();
    }
    return length;
  }
}
