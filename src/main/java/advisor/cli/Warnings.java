package advisor.cli;

import advisor.interview.Unused;
import java.util.ArrayList;
import java.util.List;

/** What was given and not used, said so that nobody believes that it counted. */
final class Warnings {

  private Warnings() {}

  static List<String> unused(List<Unused> unused) {
    List<String> warnings = new ArrayList<>();
    for (Unused each : unused) {
      String reason =
          switch (each.reason()) {
            case DOES_NOT_APPLY -> "the question does not apply";
            case AFTER_THE_END -> "the interview ended before it";
          };
      warnings.add("the answer to '" + each.question() + "' was not used: " + reason);
    }
    return warnings;
  }

  static List<String> unused(advisor.terminal.Unused lines) {
    List<String> warnings = new ArrayList<>();
    for (advisor.terminal.Unused.Line line : lines.first()) {
      warnings.add("line " + line.number() + " of the input was not used: " + line.text());
    }
    if (lines.more() || lines.count() > lines.first().size()) {
      warnings.add("further lines of the input were not used");
    }
    return warnings;
  }
}
