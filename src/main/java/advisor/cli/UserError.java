package advisor.cli;

/**
 * What was asked for cannot be done, and the person who asked can mend it. The message is what
 * stands on standard error, whole.
 */
public final class UserError extends Exception {

  private static final long serialVersionUID = 1;

  private final ExitCode code;

  public UserError(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
