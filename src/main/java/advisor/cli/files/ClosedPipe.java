package advisor.cli.files;

import java.io.IOException;

/** Nobody reads the results any more, as after {@code | head -1}: a reason to end, no failure. */
public final class ClosedPipe extends IOException {

  private static final long serialVersionUID = 1;

  ClosedPipe() {
    super("the pipe is closed");
  }
}
