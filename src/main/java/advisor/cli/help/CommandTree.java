package advisor.cli.help;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Texts and subcommands of commands, read from the specifications. */
public final class CommandTree {

  private CommandTree() {}

  /** Adds the command {@code help} with the names of all commands below it. */
  public static CommandSpec withHelp(CommandSpec program) {
    CommandSpec help = names(program);
    help.usageMessage().header("Explains a command.");
    return program.addSubcommand("help", help);
  }

  private static CommandSpec names(CommandSpec command) {
    CommandSpec names = CommandSpec.create();
    names.usageMessage().header(command.usageMessage().header());
    below(command).forEach((name, spec) -> names.addSubcommand(name, names(spec)));
    return names;
  }

  /** The visible subcommands of a command. */
  static Map<String, CommandSpec> below(CommandSpec command) {
    Map<String, CommandSpec> below = new LinkedHashMap<>();
    for (Map.Entry<String, CommandLine> subcommand : command.subcommands().entrySet()) {
      CommandSpec spec = subcommand.getValue().getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        below.put(subcommand.getKey(), spec);
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

  /** Texts as picocli prints them: picocli treats them as formats. */
  private static List<String> texts(String... formats) {
    return Arrays.stream(formats).map(String::format).toList();
  }
}
