package advisor.rulefile.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A member of an object whose keys are ids or names of the author's.
 *
 * @param keyAt where the key stands
 */
public record KeyedValue(String key, int keyAt, ExpectedValue value) {

  /** What each says, by key. */
  public static <T> Map<String, T> map(List<KeyedValue> entries, Function<KeyedValue, T> read) {
    Map<String, T> map = new LinkedHashMap<>();
    for (KeyedValue entry : entries) {
      map.put(entry.key(), read.apply(entry));
    }
    return map;
  }
}
