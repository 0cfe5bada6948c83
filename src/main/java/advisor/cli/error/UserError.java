package advisor.cli.error;

import advisor.render.json.ReportedFault;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for cannot be done, and the person who asked can mend it. The message is what
 * stands on standard error, whole; nothing where people have been told. The faults are the same for
 * a program.
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

  /** One fault: what is wrong, in a sentence, and what to do, each on a line of its own. */
  public static UserError of(ExitCode code, String problem, String... advice) {
    String told = "error: " + problem;
    for (String line : advice) {
      told += "\n  " + line;
    }
    return new UserError(code, told, List.of(code.fault(problem, advice)));
  }

  /** The same, about a file; about none where the name is empty. */
  public UserError in(String file) {
    return new UserError(code, getMessage(), List.of(faults.get(0).at(file, 0, 0, "")));
  }

  /** One that is all told by its fault, behind where it is. */
  public static UserError of(String where, ReportedFault fault) {
    return new UserError(ExitCode.USAGE, "error: " + where + fault.told(), List.of(fault));
  }

  /**
   * All of them as one, ended by a note; a file that cannot be read or is not valid is the worst.
   */
  public static UserError all(List<UserError> errors, String note) {
    List<String> told = new ArrayList<>();
    List<ReportedFault> faults = new ArrayList<>();
    ExitCode code = ExitCode.USAGE;
    for (UserError error : errors) {
      told.add(error.getMessage());
      faults.addAll(error.faults);
      code = error.code == ExitCode.USAGE ? code : error.code;
    }
    return new UserError(code, String.join("\n", told) + note, faults);
  }

  /** The same where a result came of it after all. */
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
