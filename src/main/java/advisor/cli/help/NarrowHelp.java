package advisor.cli.help;

import advisor.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wraps help, which is written for 80 columns, for a narrower screen: each entry anew at words. */
public record NarrowHelp(int width) {

  /** The width that help is written for, in columns. */
  public static final int FULL = 80;

  static final String USAGE = "Usage: ";

  /** A name, then its description. */
  static final Pattern ENTRY = Pattern.compile("( +\\S+(?: \\S+)*)  +(\\S.*)");

  /** The indentation of a line that continues the one before. */
  private static final String GOES_ON = " ".repeat(8);

  private static final String COMMAND = "  (advisor|printf|source) .*";

  /** The width that is enough for a description beside its name. */
  private static final int BESIDE = 30;

  public String text(String help) {
    StringBuilder set = new StringBuilder();
    for (String entry : entries(help)) {
      for (String line : lines(entry)) {
        set.append(line).append('\n');
      }
    }
    return set.toString();
  }

  /** The titles, paragraphs, empty lines and entries of lists, each on one line. */
  static List<String> entries(String help) {
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

  static boolean isTitle(String line) {
    return line.endsWith(":") && !line.startsWith(" ");
  }

  /** Whether a line belongs to a paragraph. */
  private static boolean isText(String line) {
    return !line.isEmpty() && !line.startsWith(" ") && !isTitle(line) && !line.startsWith(USAGE);
  }

  private List<String> lines(String entry) {
    if (entry.matches(COMMAND)) {
      List<String> parts = Columns.wrap(entry.strip(), width - 6);
      return List.of("  " + String.join(" \\\n    ", parts));
    }
    Matcher parts = ENTRY.matcher(entry);
    if (!parts.matches()) {
      return wrapped(entry);
    }
    String name = parts.group(1) + "  ";
    if (width - Columns.of(name) >= BESIDE) {
      return Columns.hanging(name, parts.group(2), width);
    }
    List<String> lines = new ArrayList<>(wrapped(name));
    lines.addAll(Columns.hanging(GOES_ON, parts.group(2), width));
    return lines;
  }

  /** The text at its place, with its longest words, such as {@code text|json}, split at bars. */
  private List<String> wrapped(String text) {
    StringBuilder words = new StringBuilder();
    for (String word : text.strip().split(" ")) {
      words.append(word.length() > width - 4 ? word.replace("|", "| ") : word).append(' ');
    }
    return Columns.hanging(text.startsWith(" ") ? "  " : "", words.toString(), width);
  }
}
