package advisor.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds a manual page as roff with the macros of man(7). */
public final class RoffText {

  private final List<String> lines = new ArrayList<>();

  public void title(String name, String version) {
    lines.add(
        ".TH \"%s\" 1 \"\" \"advisor %s\" \"advisor\""
            .formatted(escaped(name.toUpperCase(Locale.ROOT)), escaped(version)));
  }

  public void heading(String heading) {
    lines.add(".SH " + heading);
  }

  /** Adds a line that is already escaped. */
  public void line(String line) {
    lines.add(line);
  }

  /** Adds lines that roff does not reflow. */
  public void verbatim(List<String> texts) {
    lines.add(".nf");
    texts.forEach(text -> lines.add(escaped(text)));
    lines.add(".fi");
  }

  /** Adds an entry of a list; its head is already escaped. */
  public void entry(String head, String about) {
    lines.addAll(List.of(".TP", head, escaped(about)));
  }

  public void entries(Map<String, String> entries) {
    entries.forEach((name, meaning) -> entry(bold(name), meaning));
  }

  public static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  public static String italic(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  /**
   * Escapes a text so that roff prints it literally: no escape, request, typographic hyphen,
   * quotation mark or accent.
   */
  public static String escaped(String text) {
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

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
