package advisor.cli;

import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood, told in two lines instead of a page of usage. */
final class UsageError {

  private UsageError() {}

  static UserError of(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    ReportedFault fault =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched().get(0), command)
            : ReportedFault.of(FaultCode.INVALID_OPTION, e.getMessage());
    String meant = fault.suggestion().map(known -> ": did you mean '" + known + "'?").orElse("");
    String hint = "\n  try '" + command.qualifiedName() + " --help'";
    return new UserError(
        ExitCode.USAGE, "error: " + fault.message() + meant + hint, List.of(fault));
  }

  /** What was typed is not meant again: behind {@code --} an option is a word. */
  private static ReportedFault unknown(String word, CommandSpec command) {
    Optional<String> meant = Nearest.to(word, known(word, command));
    return ReportedFault.of(
        FaultCode.INVALID_OPTION,
        "'" + word + "' is not known here",
        List.of(),
        meant.filter(known -> !known.equals(word)));
  }

  private static List<String> known(String word, CommandSpec command) {
    if (!word.startsWith("-")) {
      return List.copyOf(command.subcommands().keySet());
    }
    List<String> names = new ArrayList<>();
    command.options().forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }
}
