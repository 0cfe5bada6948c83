package advisor.rulefile.answers;

import java.util.ArrayList;
import java.util.List;

/**
 * What lines of answers may hold besides answers.
 *
 * @param carried the names of what goes to the result as it is, the id first
 * @param ignored the names of what is passed over
 */
public record LineNames(List<String> carried, List<String> ignored) {

  /** What a line calls itself: a name that no question can have. */
  public static final String ID = "id";

  public LineNames {
    carried = List.copyOf(carried);
    ignored = List.copyOf(ignored);
  }

  /** These besides the id. */
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

  /** The same with those alone of the carried that are among these columns. */
  public LineNames within(List<String> columns) {
    List<String> left = new ArrayList<>(carried);
    left.retainAll(columns);
    return new LineNames(left, ignored);
  }
}
