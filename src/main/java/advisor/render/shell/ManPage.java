package advisor.render.shell;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A command's page of the manual, as roff with the macros of man(7). */
public final class ManPage {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "ADVISOR_RULES", "The rule file, where --rules names none.",
          "NO_COLOR", "Where it is not empty: no colour.",
          "ACCESSIBLE", "Where it is not empty: as with --plain.",
          "COLUMNS", "How wide to write.");

  private ManPage() {}

  /** The name of a command's page. */
  public static String name(CommandShape command) {
    return command.path().replace(' ', '-');
  }

  /** The page of a command of this version of the program. */
  public static String of(CommandShape command, String version) {
    RoffText page = new RoffText(name(command), 1, version);
    head(command, page);
    if (!command.commands().isEmpty()) {
      page.heading("COMMANDS");
      command.commands().forEach(below -> page.entry(RoffText.bold(below.path()), below.about()));
    }
    options(command, page);
    page.heading("NOTES");
    page.verbatim(command.notes());
    if (!command.exitCodes().isEmpty()) {
      page.heading("EXIT STATUS");
      page.entries(command.exitCodes());
    }
    page.heading("ENVIRONMENT");
    page.entries(new TreeMap<>(ENVIRONMENT));
    return page.toString();
  }

  private static void head(CommandShape command, RoffText page) {
    String about = RoffText.escaped(command.about());
    page.heading("NAME");
    page.line(RoffText.escaped(name(command)) + " \\- " + about);
    page.heading("SYNOPSIS");
    page.line(".B " + RoffText.escaped(command.path()));
    String arguments =
        command.arguments().stream().map(ManPage::shown).collect(Collectors.joining(" "));
    page.line(("[\\fIOPTION\\fR]... " + arguments).strip());
  }

  private static String shown(CommandShape.Argument argument) {
    String label = RoffText.italic(argument.label());
    boolean marked = argument.required() || argument.label().startsWith("[");
    return (marked ? label : "[" + label + "]") + (argument.repeated() ? "..." : "");
  }

  private static void options(CommandShape command, RoffText page) {
    page.heading("OPTIONS");
    for (CommandShape.Argument argument : command.arguments()) {
      page.entry(RoffText.italic(argument.label()), argument.about());
    }
    for (CommandShape.CommandOption option : command.options()) {
      String names = option.names().stream().map(RoffText::bold).collect(Collectors.joining(", "));
      String value = option.label().isEmpty() ? "" : " " + RoffText.italic(option.label());
      page.entry(names + value, option.about());
    }
  }
}
