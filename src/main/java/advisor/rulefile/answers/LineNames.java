package advisor.rulefile.answers;

import java.text.Normalizer;
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

  /** The position of a name that reads the same, though its letters be composed of parts; or -1. */
  static int indexOf(String name, List<String> names) {
    int index = names.indexOf(name);
    for (int i = 0; index < 0 && i < names.size(); i++) {
      index = composed(names.get(i)).equals(composed(name)) ? i : index;
    }
    return index;
  }

  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
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
