package advisor.rulefile.issue;

import advisor.text.Columns;
import advisor.text.Visible;
import java.util.List;

/**
 * Writes issues as plain text: the place and the message, then the source line with a caret under
 * the place. Control characters appear as JSON escapes, so that a terminal does not obey them.
 */
public final class IssueText {
  private static final String INDENT = "        ";
  private static final String TAB = "    ";

  private IssueText() {}

  /** All issues, each line with a line feed at its end. */
  public static String of(List<Issue> issues) {
    StringBuilder text = new StringBuilder();
    for (Issue issue : issues) {
      int column = issue.place().column();
      text.append(Visible.escaped(issue.file())).append(':').append(issue.place().line());
      text.append(column > 0 ? ":" + column : "");
      text.append(": error: ").append(sentence(issue)).append('\n');
      write(issue.excerpt(), text);
    }
    return text.toString();
  }

  /** The message and its suggestion in one line. */
  public static String sentence(Issue issue) {
    return Visible.escaped(issue.sentence());
  }

  /** Writes a source line and its caret; nothing if the line is blank. */
  private static void write(Issue.Excerpt excerpt, StringBuilder out) {
    String text = excerpt.text();
    if (text.isBlank()) {
      return;
    }
    String before = shown(text.substring(0, text.offsetByCodePoints(0, excerpt.caret())));
    out.append(INDENT).append(shown(text).stripTrailing()).append('\n');
    out.append(INDENT).append(" ".repeat(Columns.of(before))).append("^\n");
  }

  private static String shown(String text) {
    return Visible.escaped(text.replace("\t", TAB));
  }
}
