package advisor.cli.command;

import advisor.cli.error.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Builds the specification of a command: words and options, in the order of its help. */
public final class CommandBuilder {

  private final CommandSpec spec;

  private CommandBuilder(CommandSpec spec, String name, String about, String... examples) {
    this.spec = spec.name(name);
    spec.usageMessage()
        .sortOptions(false)
        .header(about, "")
        .footerHeading("%nExamples:%n")
        .footer(examples);
  }

  /** Starts a command; examples are the command lines and notes at the end of its help. */
  public static CommandBuilder of(Command command, String name, String about, String... examples) {
    return new CommandBuilder(CommandSpec.wrapWithoutInspection(command), name, about, examples);
  }

  /** Starts a command that only lists its subcommands. */
  public static CommandBuilder ofGroup(String name, String about, String... examples) {
    return new CommandBuilder(CommandSpec.create(), name, about, examples);
  }

  public CommandBuilder hidden() {
    spec.usageMessage().hidden(true);
    return this;
  }

  public CommandBuilder flag(String description, String... names) {
    spec.addOption(option(description, names).arity("0").type(boolean.class).build());
    return this;
  }

  public CommandBuilder value(String label, String description, String... names) {
    OptionSpec.Builder option = option(description, names).arity("1").paramLabel(label);
    spec.addOption(option.type(String.class).build());
    return this;
  }

  /** Adds an option that can be repeated. */
  public CommandBuilder values(String label, String description, String name) {
    OptionSpec.Builder option = option(description, name).arity("1").paramLabel(label);
    spec.addOption(option.type(List.class).auxiliaryTypes(String.class).build());
    return this;
  }

  private static OptionSpec.Builder option(String description, String... names) {
    return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
        .description(description);
  }

  /** Adds an argument: a word, required if its arity is 1, or a list of words. */
  public CommandBuilder word(String index, String arity, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(index)
            .arity(arity)
            .required(arity.equals("1"))
            .type(arity.endsWith("*") ? List.class : String.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .description(description)
            .build());
    return this;
  }

  /** Adds what every command has last: help and the exit codes. */
  public CommandSpec complete() {
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.list());
    return help().spec;
  }

  public CommandBuilder help() {
    OptionSpec.Builder help = option("Print this help.", "-h", "--help");
    spec.addOption(help.arity("0").usageHelp(true).build());
    return this;
  }

  /** Adds the command {@code help} with the names of all commands that it explains. */
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
  public static Map<String, CommandSpec> below(CommandSpec command) {
    Map<String, CommandSpec> below = new LinkedHashMap<>();
    for (CommandLine subcommand : command.subcommands().values()) {
      CommandSpec spec = subcommand.getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        below.put(subcommand.getCommandName(), spec);
      }
    }
    return below;
  }

  public CommandSpec spec() {
    return spec;
  }

  public static String text(CommandLine command) {
    StringWriter text = new StringWriter();
    command.usage(new PrintWriter(text), Ansi.OFF);
    return text.toString();
  }
}
