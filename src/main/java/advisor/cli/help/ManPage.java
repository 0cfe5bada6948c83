package advisor.cli.help;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, as roff with the macros of man(7). */
final class ManPage {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "ADVISOR_RULES", "The rule file, if --rules names none.",
          "NO_COLOR", "If not empty: no colour.",
          "ACCESSIBLE", "If not empty: as with --plain.",
          "COLUMNS", "The width of the output.",
          "TERM", "The kind of terminal; if it takes no escape sequences, as with --plain.");

  private ManPage() {}

  /**
   * @param name the name of the page, such as {@code advisor-rules-check}
   */
  static String of(CommandSpec command, String name, String version) {
    RoffText page = new RoffText();
    page.title(name, version);
    page.heading("NAME");
    page.line(RoffText.escaped(name + " - " + CommandTree.about(command)));
    commands(command, name.replace('-', ' '), page);
    options(command, page);
    page.heading("NOTES");
    page.verbatim(CommandTree.texts(command.usageMessage().footer()));
    if (!command.usageMessage().exitCodeList().isEmpty()) {
      page.heading("EXIT STATUS");
      page.entries(command.usageMessage().exitCodeList());
    }
    page.heading("ENVIRONMENT");
    page.entries(new TreeMap<>(ENVIRONMENT));
    return page.toString();
  }

  private static void commands(CommandSpec command, String path, RoffText page) {
    page.heading("SYNOPSIS");
    page.line(".B " + RoffText.escaped(path));
    String arguments =
        command.positionalParameters().stream()
            .map(ManPage::shown)
            .collect(Collectors.joining(" "));
    page.line(("[\\fIOPTION\\fR]... " + arguments).strip());
    Map<String, CommandSpec> below = CommandTree.below(command);
    if (!below.isEmpty()) {
      page.heading("COMMANDS");
      below.forEach(
          (word, spec) -> page.entry(RoffText.bold(path + " " + word), CommandTree.about(spec)));
    }
  }

  private static String shown(PositionalParamSpec argument) {
    String label = RoffText.italic(argument.paramLabel());
    boolean required = argument.arity().min() > 0;
    return (required ? label : "[" + label + "]") + (argument.arity().max() > 1 ? "..." : "");
  }

  private static void options(CommandSpec command, RoffText page) {
    page.heading("OPTIONS");
    for (PositionalParamSpec argument : command.positionalParameters()) {
      page.entry(RoffText.italic(argument.paramLabel()), CommandTree.about(argument));
    }
    for (OptionSpec option : command.options()) {
      String names =
          Arrays.stream(option.names()).map(RoffText::bold).collect(Collectors.joining(", "));
      boolean flag = option.arity().max() == 0;
      String value = flag ? "" : " " + RoffText.italic(option.paramLabel());
      page.entry(names + value, CommandTree.about(option));
    }
  }
}
