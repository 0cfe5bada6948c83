package advisor.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Those parts of results that many have in common, kept as they were written for the first. Any
 * number of threads may use one.
 */
final class ResultParts {

  /** Beyond so many, further ones are formed anew, in bounded memory. */
  private static final int MOST_WRITTEN = 10_000;

  private final Optional<ConcurrentHashMap<Object, JsonNode>> written;

  private ResultParts(Optional<ConcurrentHashMap<Object, JsonNode>> written) {
    this.written = written;
  }

  /** Each formed anew, so that it can be laid out in any way. */
  static ResultParts anew() {
    return new ResultParts(Optional.empty());
  }

  /** Each formed and written once, without spaces. */
  static ResultParts writtenOnce() {
    return new ResultParts(Optional.of(new ConcurrentHashMap<>()));
  }

  /**
   * The part, if it was written before.
   *
   * @param key what it follows from: the same where this is equal
   */
  Optional<JsonNode> known(Object key) {
    return written.isPresent() ? Optional.ofNullable(written.get().get(key)) : Optional.empty();
  }

  /** The part that was formed, as it is to be told. */
  JsonNode told(Object key, JsonNode formed) {
    if (written.isEmpty()) {
      return formed;
    }
    JsonNode part = JsonLayout.written(formed);
    if (written.get().size() < MOST_WRITTEN) {
      written.get().put(key, part);
    }
    return part;
  }
}
