package advisor.cli.help;

import advisor.render.document.ProgramText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Turns the help of a command into a page of the manual, as roff with the macros of man(7). */
final class ManPage {

  private static final String ENVIRONMENT =
      """

      Environment:
        ADVISOR_RULES  The rule file, if --rules names none.
        ACCESSIBLE  If not empty: as with --plain.
        NO_COLOR  If not empty: no colour.
        COLUMNS  The width of the output.
        TERM  The kind of terminal; if it takes no escape sequences, as with --plain.
      """;

  private ManPage() {}

  /**
   * @param name the name of the page, such as {@code advisor-rules-check}
   */
  static String of(String name, String help) {
    List<String> entries = NarrowHelp.entries(help + ENVIRONMENT);
    StringBuilder page = new StringBuilder();
    page.append(".TH \"").append(escaped(name.toUpperCase(Locale.ROOT))).append("\" 1 \"\" ");
    page.append("\"advisor ").append(escaped(ProgramText.version())).append("\" \"advisor\"\n");
    page.append(".nh\n.SH NAME\n").append(escaped(name + " - " + entries.get(0))).append('\n');
    for (String entry : entries.subList(1, entries.size())) {
      page.append(roff(entry));
    }
    return page.toString();
  }

  private static String roff(String entry) {
    Matcher parts = NarrowHelp.ENTRY.matcher(entry);
    if (parts.matches()) {
      return entry(parts.group(1).strip(), parts.group(2));
    }
    if (entry.startsWith(NarrowHelp.USAGE)) {
      String usage = escaped(entry.substring(NarrowHelp.USAGE.length()));
      return ".SH SYNOPSIS\n" + usage + "\n.SH OPTIONS\n";
    }
    if (NarrowHelp.isTitle(entry)) {
      return ".SH " + entry.substring(0, entry.length() - 1).toUpperCase(Locale.ROOT) + "\n";
    }
    if (entry.isEmpty()) {
      return "";
    }
    String text = escaped(entry);
    return entry.startsWith(" ") ? ".nf\n" + text + "\n.fi\n" : ".PP\n" + text + "\n";
  }

  /** An entry of a list: a name in bold, then what it means. */
  static String entry(String name, String about) {
    return ".TP\n\\fB" + escaped(name) + "\\fR\n" + escaped(about) + "\n";
  }

  /**
   * Escapes a text so that roff prints it literally: no escape, request, typographic hyphen,
   * quotation mark or accent.
   */
  static String escaped(String text) {
    String escaped =
        text.replace("\\", "\\e")
            .replace("-", "\\-")
            .replace("\"", "\\(dq")
            .replace("'", "\\(aq")
            .replace("`", "\\(ga")
            .replace("^", "\\(ha")
            .replace("~", "\\(ti");
    return escaped.startsWith(".") ? "\\&" + escaped : escaped;
  }
}
