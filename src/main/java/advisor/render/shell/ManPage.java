package advisor.render.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private final CommandShape command;
  private final List<String> lines = new ArrayList<>();

  private ManPage(CommandShape command) {
    this.command = command;
  }

  /** The name of a command's page. */
  public static String name(CommandShape command) {
    return command.path().replace(' ', '-');
  }

  /** The page of a command of this version of the program. */
  public static String of(CommandShape command, String version) {
    ManPage page = new ManPage(command);
    page.head(version);
    page.commands();
    page.options();
    page.notes();
    page.table("EXIT STATUS", command.exitCodes());
    page.table("ENVIRONMENT", new TreeMap<>(ENVIRONMENT));
    return String.join("\n", page.lines) + "\n";
  }

  private void head(String version) {
    String name = name(command);
    lines.add(title(name, 1, version));
    lines.add(".SH NAME");
    lines.add(escaped(name) + " \\- " + escaped(command.about()));
    lines.add(".SH SYNOPSIS");
    lines.add(".B " + escaped(command.path()));
    String arguments =
        command.arguments().stream().map(ManPage::shown).collect(Collectors.joining(" "));
    lines.add(("[\\fIOPTION\\fR]... " + arguments).strip());
  }

  /** The line that a page begins with. */
  static String title(String name, int section, String version) {
    return ".TH \"%s\" %d \"\" \"advisor %s\" \"advisor\""
        .formatted(escaped(name.toUpperCase(Locale.ROOT)), section, escaped(version));
  }

  private static String shown(CommandShape.Argument argument) {
    String label = "\\fI" + escaped(argument.label()) + "\\fR";
    boolean marked = argument.required() || argument.label().startsWith("[");
    return (marked ? label : "[" + label + "]") + (argument.repeated() ? "..." : "");
  }

  private void commands() {
    if (command.commands().isEmpty()) {
      return;
    }
    lines.add(".SH COMMANDS");
    for (CommandShape below : command.commands()) {
      lines.addAll(entry("\\fB" + escaped(below.path()) + "\\fR", below.about()));
    }
  }

  private void options() {
    lines.add(".SH OPTIONS");
    for (CommandShape.Argument argument : command.arguments()) {
      lines.addAll(entry("\\fI" + escaped(argument.label()) + "\\fR", argument.about()));
    }
    for (CommandShape.Option option : command.options()) {
      String names =
          option.names().stream()
              .map(name -> "\\fB" + escaped(name) + "\\fR")
              .collect(Collectors.joining(", "));
      String value = option.label().isEmpty() ? "" : " \\fI" + escaped(option.label()) + "\\fR";
      lines.addAll(entry(names + value, option.about()));
    }
  }

  /** The remarks as they stand in the help. */
  private void notes() {
    lines.add(".SH NOTES");
    lines.add(".nf");
    command.notes().forEach(note -> lines.add(escaped(note)));
    lines.add(".fi");
  }

  private void table(String heading, Map<String, String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    lines.add(".SH " + heading);
    entries.forEach(
        (name, meaning) -> lines.addAll(entry("\\fB" + escaped(name) + "\\fR", meaning)));
  }

  /** The lines of an entry of a list. */
  static List<String> entry(String head, String about) {
    return List.of(".TP", head, escaped(about));
  }

  /** As text that roff takes for nothing else: no escape, no hyphen for a minus, no request. */
  static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    boolean request = escaped.startsWith(".") || escaped.startsWith("'");
    return request ? "\\&" + escaped : escaped;
  }
}
