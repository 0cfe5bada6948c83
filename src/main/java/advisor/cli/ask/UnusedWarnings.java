package advisor.cli.ask;

import advisor.interview.Interview;
import advisor.interview.UnusedAnswer;
import advisor.terminal.lines.UnusedLines;
import java.util.ArrayList;
import java.util.List;

/** What was given and not used, said so that nobody believes that it counted. */
final class UnusedWarnings {

  private UnusedWarnings() {}

  /**
   * @param asked whether a person was asked, who then knows what was not
   */
  static List<String> of(Interview interview, boolean asked) {
    List<String> warnings = new ArrayList<>();
    for (UnusedAnswer each : interview.unused()) {
      String reason =
          each.applies() ? "the interview ended before it" : "the question does not apply";
      warnings.add("the answer to '" + each.question() + "' was not used: " + reason);
    }
    if (!asked && !interview.gaps().isEmpty()) {
      warnings.add(
          "the stop stands although there is no answer to: " + String.join(", ", interview.gaps()));
    }
    return warnings;
  }

  /** What to say after an error of the lines that follow it; empty where there are none. */
  static String unjudged(UnusedLines lines) {
    if (lines.count() == 0) {
      return "";
    }
    String which =
        lines.count() == 1
            ? "line " + lines.first() + " was"
            : lines.count() + " lines from line " + lines.first() + " on were";
    return "\n  "
        + which
        + " not judged: what names no question may belong elsewhere"
        + "\n  write QUESTION=ANSWER";
  }

  /** Without the words of the lines: they may speak of somebody's health. */
  static List<String> unused(UnusedLines lines) {
    String count = (lines.more() ? "at least " : "") + lines.count();
    return switch (lines.count()) {
      case 0 -> List.of();
      case 1 -> List.of("line " + lines.first() + " of the input was not used");
      default ->
          List.of(count + " lines of the input, from line " + lines.first() + " on, were not used");
    };
  }
}
