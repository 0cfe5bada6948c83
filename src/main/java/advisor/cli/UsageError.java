package advisor.cli;

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
    String hint = "\n  try '" + command.qualifiedName() + " --help'";
    return new UserError(ExitCode.USAGE, "error: " + told(e, command) + hint);
  }

  private static String told(ParameterException e, CommandSpec command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      Optional<String> meant = Nearest.to(word, known(word, command));
      return "'"
          + word
          + "' is not known here"
          + meant.map(known -> ": did you mean '" + known + "'?").orElse("");
    }
    return e.getMessage();
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
