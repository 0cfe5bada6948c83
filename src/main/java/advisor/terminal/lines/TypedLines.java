package advisor.terminal.lines;

import java.io.IOException;
import java.util.Optional;

/** Where typed lines come from. */
@FunctionalInterface
public interface TypedLines {

  /** The next line, without its end; empty when there are no more. */
  Optional<String> line() throws IOException;

  /** What is said to whoever types the next line, where it is not what the question says. */
  default Optional<String> invitation() {
    return Optional.empty();
  }
}
