package advisor.check.prove;

import advisor.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is left of all rules after some decisions: those that are settled are gone, and whoever has
 * the same left of each of the others is at the same place, which has a number.
 */
final class OpenRules {

  private static final int MOST_PLACES = 2_000_000;

  private final Diagram diagram;
  private final Points points;
  private final Rows places = new Rows(MOST_PLACES, "states of rules");
  private final List<Move[]> moves = new ArrayList<>();
  private final Move start;

  /**
   * Where a decision leads.
   *
   * @param gained the points of the rules that it makes true, by option
   */
  record Move(int place, int[] gained) {}

  OpenRules(BookFunctions book, Points points) {
    this.diagram = book.diagram();
    this.points = points;
    List<Rule> rules = book.book().rules();
    int[] row = new int[1 + 2 * rules.size()];
    for (int i = 0; i < rules.size(); i++) {
      row[1 + 2 * i] = i;
      row[2 + 2 * i] = book.isTrue(rules.get(i).when());
    }
    this.start = settled(row);
  }

  /** Before anything is decided. */
  Move start() {
    return start;
  }

  /** The first decision that some rule still depends on; where none does, that of a constant. */
  int level(int place) {
    return places.at(place, 0);
  }

  /** Where a choice leads at that decision. */
  Move move(int place, int choice) {
    if (moves.get(place) == null) {
      moves.set(place, new Move[diagram.width(level(place))]);
    }
    if (moves.get(place)[choice] == null) {
      moves.get(place)[choice] = moved(place, choice);
    }
    return moves.get(place)[choice];
  }

  private Move moved(int place, int choice) {
    int[] row = places.row(place);
    for (int i = 2; i < row.length; i += 2) {
      row[i] = diagram.with(row[i], row[0], choice);
    }
    return settled(row);
  }

  /** A row is the level, then the rules that are open, each with what is left of it. */
  private Move settled(int[] row) {
    int[] open = new int[row.length];
    int[] gained = points.none();
    int size = 1;
    open[0] = diagram.level(Diagram.YES);
    for (int i = 1; i < row.length; i += 2) {
      if (row[i + 1] == Diagram.YES) {
        points.gain(row[i], gained);
      } else if (row[i + 1] != Diagram.NO) {
        open[0] = Math.min(open[0], diagram.level(row[i + 1]));
        open[size++] = row[i];
        open[size++] = row[i + 1];
      }
    }
    int place = places.number(Arrays.copyOf(open, size));
    if (place == moves.size()) {
      moves.add(null);
    }
    return new Move(place, gained);
  }
}
