package advisor.cli.help;

import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wraps help, which is written for 80 columns, for a narrower screen: each entry anew at words, and
 * after a bar if words joined by bars are too wide.
 */
public record NarrowHelp(int width) {

  /** The width that help is written for, in columns. */
  public static final int FULL = 80;

  /** The indentation of a line that continues the one before. */
  private static final String GOES_ON = " ".repeat(8);

  private static final String COMMAND = "  (advisor|printf|source) .*";

  /** A name, then its description. */
  private static final Pattern ENTRY = Pattern.compile("( +\\S+(?: \\S+)*)  +(\\S.*)");

  /** The width that is enough for a description beside its name. */
  private static final int BESIDE = 30;

  public String set(String help) {
    StringBuilder set = new StringBuilder();
    for (String entry : entries(help)) {
      for (String line : lines(entry)) {
        set.append(line).append('\n');
      }
    }
    return set.toString();
  }

  private static List<String> entries(String help) {
    List<String> entries = new ArrayList<>();
    for (String line : help.split("\n")) {
      String before = entries.isEmpty() ? "" : entries.get(entries.size() - 1);
      if (line.startsWith(GOES_ON) || isText(line) && isText(before)) {
        boolean isName = before.startsWith(" ") && !ENTRY.matcher(before).matches();
        entries.set(entries.size() - 1, before + (isName ? "  " : " ") + line.strip());
      } else {
        entries.add(line);
      }
    }
    return entries;
  }

  /** Whether a line belongs to a paragraph. */
  private static boolean isText(String line) {
    boolean isTitle = line.endsWith(":") || line.startsWith("Usage: ");
    return !line.isEmpty() && !line.startsWith(" ") && !isTitle;
  }

  private List<String> lines(String entry) {
    if (entry.matches(COMMAND)) {
      return command(entry);
    }
    Matcher parts = ENTRY.matcher(entry);
    if (!parts.matches()) {
      return wrapped(entry);
    }
    String name = parts.group(1) + "  ";
    if (width - Columns.of(name) >= BESIDE) {
      return Columns.hanging(name, parts.group(2), width);
    }
    List<String> lines = new ArrayList<>(wrapped(parts.group(1)));
    lines.addAll(Columns.hanging(GOES_ON, parts.group(2), width));
    return lines;
  }

  /** Wraps a command line with a backslash at the end of each line but the last. */
  private List<String> command(String entry) {
    if (Columns.of(entry) <= width) {
      return List.of(entry);
    }
    List<String> parts = Columns.hanging("  ", entry.strip(), width - 4);
    List<String> lines = new ArrayList<>();
    for (String part : parts) {
      boolean isLast = lines.size() == parts.size() - 1;
      lines.add((lines.isEmpty() ? "" : "  ") + part + (isLast ? "" : " \\"));
    }
    return lines;
  }

  private List<String> wrapped(String text) {
    String lead = text.startsWith(" ") ? "  " : "";
    StringBuilder words = new StringBuilder();
    for (String word : text.strip().split(" ")) {
      int bar = word.length() > width - 4 ? word.lastIndexOf('|', width - 4) + 1 : 0;
      words.append(word, 0, bar).append(bar > 0 ? " " : "").append(word.substring(bar)).append(' ');
    }
    return Columns.hanging(lead, words.toString().strip(), width);
  }
}
