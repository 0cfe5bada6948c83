package advisor.terminal;

import java.io.IOException;
import java.util.Optional;

/** Where typed lines come from. */
@FunctionalInterface
interface Typed {

  /** The next line, without its end; empty when there are no more. */
  Optional<String> line() throws IOException;
}
