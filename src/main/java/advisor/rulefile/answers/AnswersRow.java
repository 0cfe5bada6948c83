package advisor.rulefile.answers;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table of answers.
 *
 * @param number the number of its first line, from 1
 * @param cells its cells; those before the flaw are reliable
 * @param flaw the reason why not all of it is reliable
 */
public record AnswersRow(long number, List<String> cells, Optional<Flaw> flaw) {
  /**
   * A fault of a row.
   *
   * @param cell the first that cannot be relied on, from 0
   * @param tooLong whether the row is longer than the limit
   * @param text the row as it was read, up to the limit
   */
  record Flaw(int cell, String problem, String fix, boolean tooLong, String text) {

    Flaw in(String row) {
      return new Flaw(cell, problem, fix, tooLong, row);
    }
  }

  public AnswersRow {
    cells = List.copyOf(cells);
  }

  /** Whether all cells are blank, like the rows that spreadsheets leave at the end. */
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

  /** The row as it was read, if the cells do not show that. */
  public Optional<String> text() {
    return flaw.map(Flaw::text);
  }

  /** The number of reliable cells. */
  int sound() {
    return flaw.isPresent() ? flaw.get().cell() : cells.size();
  }
}
