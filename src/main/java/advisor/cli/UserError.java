package advisor.cli;

import advisor.render.json.ReportedFault;
import java.util.List;

/**
 * What was asked for cannot be done, and the person who asked can mend it. The message is what
 * stands on standard error, whole; the faults are the same for a program.
 */
public final class UserError extends Exception {

  private static final long serialVersionUID = 1;

  private final ExitCode code;
  private final transient List<ReportedFault> faults;

  public UserError(ExitCode code, String message, List<ReportedFault> faults) {
    super(message);
    this.code = code;
    this.faults = List.copyOf(faults);
  }

  /** One fault, whose first line says what is wrong, and the rest what to do. */
  public UserError(ExitCode code, String message) {
    this(code, message, List.of(code.fault(message)));
  }

  ExitCode code() {
    return code;
  }

  List<ReportedFault> faults() {
    return faults;
  }
}
