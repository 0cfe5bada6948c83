package advisor.terminal.lines;

import java.io.IOException;
import java.util.Optional;

/** Where typed lines come from. */
@FunctionalInterface
public interface TypedLines {

  /** The next line, without its end; empty when there are no more. */
  Optional<String> line() throws IOException;
}
