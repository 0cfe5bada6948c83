package advisor.check.prove;

import advisor.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The state of all rules after some decisions. Rules that are decided drop out; persons for whom
 * the same remains of every other rule are in the same numbered state.
 */
final class OpenRules {

  private static final int MOST_PLACES = 2_000_000;

  private final Diagram diagram;
  private final TotalsTable table;
  private final TupleTable numbers = new TupleTable(MOST_PLACES, "states of rules");
  private final List<RulePlace> places = new ArrayList<>();
  private final Move start;

  /**
   * A state of the rules that are not yet decided.
   *
   * @param level the first decision that a rule still depends on; the level of a constant if there
   *     is none
   * @param open the open rules, each followed by the function that remains
   * @param moves the moves from here by choice, as far as known
   */
  record RulePlace(int number, int level, int[] open, Move[] moves) {}

  /**
   * The result of a decision.
   *
   * @param gained the points of the rules that become true, by option
   */
  record Move(RulePlace place, int[] gained) {}

  OpenRules(BookFunctions functions, TotalsTable table) {
    this.diagram = functions.diagram();
    this.table = table;
    List<Rule> rules = functions.book().rules();
    int[] row = new int[2 * rules.size()];
    for (int i = 0; i < rules.size(); i++) {
      row[2 * i] = i;
      row[2 * i + 1] = functions.isTrue(rules.get(i).when());
    }
    this.start = settled(row);
  }

  Move start() {
    return start;
  }

  /** Returns the result of a choice at a decision; no rule may depend on an earlier one. */
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
