package advisor.cli.ask;

import advisor.interview.HeardAnswers;
import advisor.interview.Interview;
import advisor.interview.UnusedAnswer;
import advisor.terminal.lines.UnusedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was given and not used, said so that nobody believes that it counted. */
final class UnusedWarnings {

  private UnusedWarnings() {}

  /**
   * @param asked whether a person was asked, who then knows what was not
   */
  static List<String> of(Interview interview, boolean asked) {
    List<String> warnings = new ArrayList<>();
    for (UnusedAnswer each : interview.unused()) {
      warnings.add(unused(each.question(), reason(each)));
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

  private static String unused(String question, String reason) {
    return "the answer to '" + question + "' was not used" + reason;
  }

  private static String reason(UnusedAnswer answer) {
    return answer.applies() ? ": the interview ended before it" : ": the question does not apply";
  }

  /** Without the words of the lines: they may speak of somebody's health. */
  static List<String> unused(UnusedLines lines, Interview interview) {
    List<String> warnings = new ArrayList<>();
    for (String question : lines.named().questions()) {
      Optional<UnusedAnswer> unused = interview.unused(question);
      if (unused.isPresent()) {
        warnings.add(unused(question, reason(unused.get())));
      } else if (!isSign(question, lines.named(), interview)) {
        warnings.add(unused(question, ": a flag or a file answers it"));
      }
    }
    if (lines.count() > 0) {
      warnings.add(count(lines));
    }
    return warnings;
  }

  private static String count(UnusedLines lines) {
    String count = (lines.more() ? "at least " : "") + lines.count();
    return lines.count() == 1
        ? "line " + lines.first() + " of the input was not used"
        : count + " lines of the input, from line " + lines.first() + " on, were not used";
  }

  /**
   * The warning signs among answers that others go before: nobody is to lose one in silence.
   *
   * @param by what answers them otherwise
   */
  static List<String> signs(HeardAnswers overruled, Interview interview, String by) {
    List<String> warnings = new ArrayList<>();
    for (String question : overruled.questions()) {
      if (interview.unused(question).isEmpty() && isSign(question, overruled, interview)) {
        String reason = ", although it holds a warning sign: " + by + " answers it otherwise";
        warnings.add(unused(question, reason));
      }
    }
    return warnings;
  }

  private static boolean isSign(String question, HeardAnswers overruled, Interview interview) {
    return !interview.pastGaps().isStopped()
        && interview.answer(question, overruled.to(question)).pastGaps().isStopped();
  }
}
