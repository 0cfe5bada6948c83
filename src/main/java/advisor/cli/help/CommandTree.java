package advisor.cli.help;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What completion and manual tell of the commands, read from their specifications. */
final class CommandTree {

  private CommandTree() {}

  /** Adds the command {@code help}, below which the names of all others stand. */
  static CommandSpec withHelp(CommandSpec program) {
    CommandSpec help = names(program);
    help.usageMessage().header("Explains a command.");
    return program.addSubcommand("help", help);
  }

  private static CommandSpec names(CommandSpec command) {
    CommandSpec names = CommandSpec.create();
    names.usageMessage().header(command.usageMessage().header());
    below(command).forEach((name, each) -> names.addSubcommand(name, names(each)));
    return names;
  }

  /** The commands below one, but for hidden ones. */
  static Map<String, CommandSpec> below(CommandSpec command) {
    Map<String, CommandSpec> below = new LinkedHashMap<>();
    for (Map.Entry<String, CommandLine> each : command.subcommands().entrySet()) {
      CommandSpec spec = each.getValue().getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        below.put(each.getKey(), spec);
      }
    }
    return below;
  }

  static String about(CommandSpec command) {
    return String.join(" ", texts(command.usageMessage().header())).strip();
  }

  static String about(ArgSpec argument) {
    return String.join(" ", texts(argument.description()));
  }

  /** Texts as picocli prints them: they are formats. */
  static List<String> texts(String... formats) {
    return Arrays.stream(formats).map(String::format).toList();
  }
}
