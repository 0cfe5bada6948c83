package advisor.rulefile.answers;

import java.util.List;
import java.util.Optional;

/**
 * One row of a table of answers.
 *
 * @param number of the line that it begins on, from 1
 * @param cells as they are read, without their quotes
 * @param flaw what keeps it from being relied on
 */
public record AnswersRow(long number, List<String> cells, Optional<Flaw> flaw) {
  /**
   * What is wrong with it.
   *
   * @param cell the first that cannot be relied on, from 0
   * @param tooLong whether it is longer than is read
   * @param text the row as it came, as far as it is read
   */
  record Flaw(int cell, String problem, String fix, boolean tooLong, String text) {

    Flaw in(String row) {
      return new Flaw(cell, problem, fix, tooLong, row);
    }
  }

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

  public boolean isTooLong() {
    return flaw.isPresent() && flaw.get().tooLong();
  }

  /** As it came, where its cells do not say that. */
  public Optional<String> text() {
    return flaw.map(Flaw::text);
  }

  /** How many of its cells can be relied on. */
  int sound() {
    return flaw.isPresent() ? flaw.get().cell() : cells.size();
  }
}
