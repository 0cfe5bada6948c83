package advisor.rulefile.answers;

import java.util.List;
import java.util.Optional;

/**
 * One row of a table of answers.
 *
 * @param number of the line that it begins on, from 1
 * @param cells as they are read, without their quotes
 * @param sound how many of them can be relied on: the next is one that goes on behind its quotes
 */
public record AnswersRow(long number, List<String> cells, int sound) {

  static final String GOES_ON = "the cell goes on behind its closing quote";
  static final Optional<String> TWICE = Optional.of("a quote within a cell is written twice");

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

  boolean isSound() {
    return sound == cells.size();
  }

  int length() {
    int length = 0;
    for (String cell : cells) {
      length += cell.length();
    }
    return length;
  }
}
