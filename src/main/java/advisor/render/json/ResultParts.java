package advisor.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** How those parts of a result are formed that many results have in common. */
@FunctionalInterface
interface ResultParts {

  /** Beyond so many, further ones are formed anew, in bounded memory. */
  int MOST_WRITTEN = 10_000;

  /**
   * A part of a result.
   *
   * @param key what it follows from: the same where this is equal
   * @param form forms it
   */
  JsonNode part(Object key, Supplier<JsonNode> form);

  /** Each formed anew, so that it can be laid out in any way. */
  static ResultParts anew() {
    return (key, form) -> form.get();
  }

  /** Each formed and written once, without spaces. For many results, on any number of threads. */
  static ResultParts writtenOnce() {
    Map<Object, JsonNode> written = new ConcurrentHashMap<>();
    return (key, form) -> {
      JsonNode known = written.get(key);
      if (known != null) {
        return known;
      }
      JsonNode part = JsonLayout.written(form.get());
      if (written.size() < MOST_WRITTEN) {
        written.put(key, part);
      }
      return part;
    };
  }
}
