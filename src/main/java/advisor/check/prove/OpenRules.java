package advisor.check.prove;

import advisor.model.Rule;
import java.util.Arrays;
import java.util.List;

/**
 * What is left of all rules after some decisions: those that are settled are gone, and whoever has
 * the same left of each of the others is at the same place, which has a number.
 */
final class OpenRules {

  private static final int MOST_PLACES = 2_000_000;
  private static final int[] NONE = {};

  private final Diagram diagram;
  private final Rows places = new Rows(MOST_PLACES, "states of rules");
  private Move[][] moves = {};
  private final Move start;
  private int level = -1;

  /**
   * Where a decision leads.
   *
   * @param came the rules that it makes true
   */
  record Move(int place, int[] came) {}

  OpenRules(BookFunctions book) {
    this.diagram = book.diagram();
    List<Rule> rules = book.book().rules();
    int[] row = new int[2 * rules.size()];
    for (int i = 0; i < rules.size(); i++) {
      row[2 * i] = i;
      row[2 * i + 1] = book.isTrue(rules.get(i).when());
    }
    this.start = settled(row);
  }

  /** Before anything is decided. */
  Move start() {
    return start;
  }

  boolean isSettled(int place) {
    return places.length(place) == 0;
  }

  /** Where a choice leads from a place; levels are taken in ascending order. */
  Move move(int place, int at, int choice) {
    if (at != level) {
      moves = new Move[places.size()][];
      level = at;
    }
    if (moves[place] == null) {
      moves[place] = new Move[diagram.width(at)];
    }
    if (moves[place][choice] == null) {
      moves[place][choice] = moved(place, choice);
    }
    return moves[place][choice];
  }

  private Move moved(int place, int choice) {
    int[] row = places.row(place);
    for (int i = 1; i < row.length; i += 2) {
      row[i] = diagram.with(row[i], level, choice);
    }
    return settled(row);
  }

  private Move settled(int[] row) {
    int[] open = new int[row.length];
    int[] came = new int[row.length];
    int size = 0;
    int more = 0;
    for (int i = 0; i < row.length; i += 2) {
      if (row[i + 1] == Diagram.YES) {
        came[more++] = row[i];
      } else if (row[i + 1] != Diagram.NO) {
        open[size++] = row[i];
        open[size++] = row[i + 1];
      }
    }
    int place = places.number(Arrays.copyOf(open, size));
    return new Move(place, more == 0 ? NONE : Arrays.copyOf(came, more));
  }
}
