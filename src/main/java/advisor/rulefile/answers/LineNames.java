package advisor.rulefile.answers;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of what lines hold besides answers.
 *
 * @param carried the names of values that go to the result unchanged, the id first
 * @param ignored the names of values that are skipped
 */
public record LineNames(List<String> carried, List<String> ignored) {

  /** The name of the id of a line, which no question can have. */
  public static final String ID = "id";

  public LineNames {
    carried = List.copyOf(carried);
    ignored = List.copyOf(ignored);
  }

  /** The id and these names. */
  public static LineNames of(List<String> carried, List<String> ignored) {
    List<String> all = new ArrayList<>(List.of(ID));
    all.addAll(carried);
    return new LineNames(all, ignored);
  }

  public List<String> all() {
    List<String> all = new ArrayList<>(carried);
    all.addAll(ignored);
    return all;
  }

  /** These names, without carried ones that are not among the columns. */
  public LineNames within(List<String> columns) {
    List<String> left = new ArrayList<>(carried);
    left.retainAll(columns);
    return new LineNames(left, ignored);
  }
}
