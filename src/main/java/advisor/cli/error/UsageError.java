package advisor.cli.error;

import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.text.Nearest;
import advisor.text.Visible;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Errors of the command line, in two lines instead of a page of usage. */
public final class UsageError {

  private UsageError() {}

  /** The problem in a sentence, then each piece of advice on its own line. */
  public static UserError of(String problem, String... advice) {
    return UserError.of(ExitCode.USAGE, problem, advice);
  }

  /** A word that is none of the values of an option. */
  public static UserError word(String word, String option, List<String> allowed) {
    String problem = "'" + Visible.escaped(word) + "' is not a value of " + option;
    return UserError.of("", fault(FaultCode.UNKNOWN_WORD, problem, allowed, word, allowed));
  }

  public static UserError of(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    ReportedFault fault =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched().get(0), command)
            : ReportedFault.of(FaultCode.INVALID_OPTION, e.getMessage());
    String help = "\n  try '" + command.qualifiedName() + " --help'";
    return UserError.all(List.of(UserError.of("", fault)), help);
  }

  private static ReportedFault unknown(String word, CommandSpec command) {
    String problem = "unexpected argument '" + word + "'";
    return fault(FaultCode.INVALID_OPTION, problem, List.of(), word, known(word, command));
  }

  /** The suggestion is never the word that was typed. */
  private static ReportedFault fault(
      FaultCode code, String problem, List<String> allowed, String word, List<String> known) {
    Optional<String> meant = Nearest.to(word, known).filter(other -> !other.equals(word));
    return ReportedFault.of(code, problem, allowed, meant);
  }

  private static List<String> known(String word, CommandSpec command) {
    return List.copyOf(
        word.startsWith("-") ? command.optionsMap().keySet() : command.subcommands().keySet());
  }
}
