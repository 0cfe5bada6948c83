package advisor.cli.error;

import advisor.render.json.ReportedFault;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that cannot be carried out, and that the user can correct. The message is the whole
 * text for standard error, or empty if people have already seen it. The faults say the same to a
 * program.
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

  /** An error with one fault: the problem in a sentence, then lines of advice. */
  public static UserError of(ExitCode code, String problem, String... advice) {
    String message = "error: " + problem;
    for (String line : advice) {
      message += "\n  " + line;
    }
    return new UserError(code, message, List.of(code.fault(problem, advice)));
  }

  /** This error, with its fault in a file; in none if the name is empty. */
  public UserError in(String file) {
    return new UserError(code, getMessage(), List.of(faults.get(0).at(file, 0, 0, "")));
  }

  /** An error whose message is its place and its fault. */
  public static UserError of(String where, ReportedFault fault) {
    return new UserError(ExitCode.USAGE, "error: " + where + fault.told(), List.of(fault));
  }

  /** Several errors and a note as one. Exit codes of files outrank {@link ExitCode#USAGE}. */
  public static UserError all(List<UserError> errors, String note) {
    List<String> messages = new ArrayList<>();
    List<ReportedFault> faults = new ArrayList<>();
    ExitCode code = ExitCode.USAGE;
    for (UserError error : errors) {
      messages.add(error.getMessage());
      faults.addAll(error.faults);
      code = error.code == ExitCode.USAGE ? code : error.code;
    }
    return new UserError(code, String.join("\n", messages) + note, faults);
  }

  /** The message as a warning, for a run that gave a result all the same. */
  public String asWarning() {
    return getMessage().replaceFirst("error: ", "warning: ");
  }

  public ExitCode code() {
    return code;
  }

  public List<ReportedFault> faults() {
    return faults;
  }
}
