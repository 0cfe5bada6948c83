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
  private final TotalsTable table;
  private final TupleTable numbers = new TupleTable(MOST_PLACES, "states of rules");
  private final List<RulePlace> places = new ArrayList<>();
  private final Move start;

  /**
   * Where all are of whom the same is left.
   *
   * @param level the first decision that some rule still depends on; where none does, that of a
   *     constant
   * @param open the rules that are, each with what is left of it
   * @param moves those from here by choice, as far as they are known
   */
  record RulePlace(int number, int level, int[] open, Move[] moves) {}

  /**
   * Where a decision leads.
   *
   * @param gained the points of the rules that it makes true, by option
   */
  record Move(RulePlace place, int[] gained) {}

  OpenRules(BookFunctions book, TotalsTable table) {
    this.diagram = book.diagram();
    this.table = table;
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

  /** Where a choice leads at a decision before which no rule depends on any. */
  Move move(RulePlace place, int level, int choice) {
    Move[] moves = place.moves();
    if (level < place.level()) {
      return new Move(place, table.none());
    }
    if (moves[choice] == null) {
      int[] row = place.open().clone();
      for (int i = 1; i < row.length; i += 2) {
        row[i] = diagram.with(row[i], place.level(), choice);
      }
      moves[choice] = settled(row);
    }
    return moves[choice];
  }

  private Move settled(int[] row) {
    int[] open = new int[row.length];
    int[] gained = table.none();
    int level = diagram.level(Diagram.YES);
    int size = 0;
    for (int i = 0; i < row.length; i += 2) {
      if (row[i + 1] == Diagram.YES) {
        table.gain(row[i], gained);
      } else if (row[i + 1] != Diagram.NO) {
        level = Math.min(level, diagram.level(row[i + 1]));
        open[size++] = row[i];
        open[size++] = row[i + 1];
      }
    }
    return new Move(place(level, Arrays.copyOf(open, size)), gained);
  }

  private RulePlace place(int level, int[] open) {
    int number = numbers.number(open);
    if (number == places.size()) {
      int width = open.length == 0 ? 0 : diagram.width(level);
      places.add(new RulePlace(number, level, open, new Move[width]));
    }
    return places.get(number);
  }
}
