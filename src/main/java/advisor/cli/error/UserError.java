package advisor.cli.error;

import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.text.Nearest;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
    return new UserError(code, message, code.faults(problem, advice));
  }

  /** This error, with its fault in a file; in none if the name is empty. */
  public UserError in(String file) {
    return new UserError(code, getMessage(), List.of(faults.get(0).at(file, 0, 0, "")));
  }

  /** A wrong command line: the problem in a sentence, then lines of advice. */
  public static UserError usage(String problem, String... advice) {
    return of(ExitCode.USAGE, problem, advice);
  }

  /** A word that is none of the values of an option. */
  public static UserError word(String word, String option, List<String> allowed) {
    String problem = "'" + Visible.escaped(word) + "' is not a value of " + option;
    return of("", ReportedFault.of(FaultCode.UNKNOWN_WORD, problem, allowed, meant(word, allowed)));
  }

  /** A command line that does not parse, in two lines instead of a page of usage. */
  public static UserError of(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    ReportedFault fault =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched().get(0), command)
            : ReportedFault.of(FaultCode.INVALID_OPTION, problem(e, command));
    String help = "\n  try '" + command.qualifiedName() + " --help'";
    return all(List.of(of("", fault)), help);
  }

  private static String problem(ParameterException e, CommandSpec command) {
    if (e instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof PositionalParamSpec word) {
      String about = word.description()[0].replaceFirst("The (.*)[.]", "the $1");
      String allowed = word.paramLabel().replace("|", ", ");
      return command.qualifiedName() + " needs " + about + " (" + allowed + ")";
    }
    return e.getMessage();
  }

  private static ReportedFault unknown(String word, CommandSpec command) {
    Collection<String> known =
        word.startsWith("-") ? command.optionsMap().keySet() : command.subcommands().keySet();
    String problem = kind(word, known) + " '" + word + "'";
    return ReportedFault.of(FaultCode.INVALID_OPTION, problem, List.of(), meant(word, known));
  }

  /** Behind {@code --}, even the name of an option or a command is an argument. */
  private static String kind(String word, Collection<String> known) {
    if (known.isEmpty() || known.contains(word)) {
      return "unexpected argument";
    }
    return word.startsWith("-") ? "unknown option" : "unknown command";
  }

  /** What was probably meant; never the word that was typed. */
  private static Optional<String> meant(String word, Collection<String> known) {
    return Nearest.to(word, List.copyOf(known)).filter(other -> !other.equals(word));
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
