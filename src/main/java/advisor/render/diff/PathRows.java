package advisor.render.diff;

import advisor.check.Shares;
import advisor.render.document.Document.Item;
import advisor.render.document.Document.Row;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of how many paths of given answers there are, and how many with "not sure". */
final class PathRows {

  static final List<String> COLUMNS = List.of("given answers", "with \"not sure\"");

  private final Map<String, BigInteger[]> counts = new LinkedHashMap<>();

  /** Adds to the row of this name, which stands where it was first named. */
  void add(String name, boolean notSure, BigInteger paths) {
    BigInteger[] row =
        counts.computeIfAbsent(name, each -> new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO});
    int side = notSure ? 1 : 0;
    row[side] = row[side].add(paths);
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (name, row) ->
            rows.add(
                new Row(name, Item.each(List.of(Shares.count(row[0]), Shares.count(row[1]))))));
    return rows;
  }
}
