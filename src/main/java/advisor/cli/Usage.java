package advisor.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What every command's help has in common. */
public final class Usage {

  private Usage() {}

  /** The program itself, before its commands are added. */
  static CommandSpec top() {
    return group(
            "advisor",
            "Physiotherapy or massage? An interview, a recommendation and its reasons.",
            "  advisor ask",
            "  advisor ask --answer goal=stress --format json",
            "",
            "'advisor help COMMAND' tells more. The advisor makes no diagnosis.")
        .addOption(help())
        .addOption(
            CommonOptions.flag("Print the versions of program and rules.", "-V", "--version"));
  }

  /**
   * A command and its help.
   *
   * @param examples command lines, and what else stands at the end
   */
  public static CommandSpec command(Command does, String name, String about, String... examples) {
    return helpful(CommandSpec.wrapWithoutInspection(does).name(name), about, examples);
  }

  /** What does nothing but to tell of the commands below it. */
  public static CommandSpec group(String name, String about, String... examples) {
    return helpful(CommandSpec.create().name(name), about, examples);
  }

  private static CommandSpec helpful(CommandSpec command, String about, String... examples) {
    String[] footer = new String[examples.length + 2];
    footer[0] = "";
    footer[1] = "Examples:";
    System.arraycopy(examples, 0, footer, 2, examples.length);
    command.usageMessage().header(about, "").footer(footer);
    return command;
  }

  /** Adds what every command has last: help, and the exit codes. */
  public static CommandSpec complete(CommandSpec command) {
    command.addOption(help());
    command
        .usageMessage()
        .sortOptions(false)
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.list());
    return command;
  }

  /** The help of a command, plain. */
  public static String text(CommandLine command) {
    StringWriter text = new StringWriter();
    command.usage(new PrintWriter(text), Ansi.OFF);
    return text.toString();
  }

  private static OptionSpec help() {
    OptionSpec flag = CommonOptions.flag("Print this help.", "-h", "--help");
    return flag.toBuilder().usageHelp(true).build();
  }
}
