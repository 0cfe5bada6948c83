package advisor.scenario;

import java.util.List;

/**
 * Something that a scenario expects and that is otherwise.
 *
 * @param what is compared: {@code outcome}, {@code strength}, {@code reasons}, {@code stops} or
 *     {@code cautions}
 * @param expected ids or words, in order
 * @param found the same as it is now
 */
public record ExpectationDifference(String what, List<String> expected, List<String> found) {
  public ExpectationDifference {
    expected = List.copyOf(expected);
    found = List.copyOf(found);
  }
}
