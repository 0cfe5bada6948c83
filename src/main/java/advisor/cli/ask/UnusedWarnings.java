package advisor.cli.ask;

import advisor.interview.Interview;
import advisor.interview.StopNotice;
import advisor.interview.UnusedAnswer;
import advisor.model.Answers;
import advisor.terminal.asker.UnusedLines;
import advisor.terminal.asker.UnusedLines.UnusedLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Warns about answers that were given but not used, so that nobody believes they counted. */
final class UnusedWarnings {

  private static final String BEFORE_LINES = "a flag, a file or an earlier line says otherwise";
  private static final String ENDED = "the interview ended before it";
  private static final String SIGN = ", although it holds a warning sign: ";

  private static final int MOST_LINES = 10;

  private UnusedWarnings() {}

  /**
   * @param asked whether a person was asked, who then knows which questions were not
   */
  static List<String> of(Interview interview, boolean asked) {
    List<String> warnings = new ArrayList<>();
    for (UnusedAnswer answer : interview.uncounted().ahead()) {
      warnings.add(unused(answer.question(), reason(answer)));
    }
    if (!asked && !interview.gaps().isEmpty()) {
      warnings.add(
          "the stop stands although there is no answer to: " + String.join(", ", interview.gaps()));
    }
    return warnings;
  }

  /** What to say after an error about the lines that follow it; empty where there are none. */
  static String unjudged(UnusedLines lines) {
    return lines.count() == 0
        ? ""
        : "\n  not checked, because a line without a name may belong to another question: "
            + numbers(lines)
            + "\n  write QUESTION=ANSWER";
  }

  private static String numbers(UnusedLines lines) {
    String more = lines.more() ? " and at least " : " and ";
    return "line "
        + lines.first()
        + (lines.count() > 1 ? more + (lines.count() - 1) + " more" : "");
  }

  private static String unused(String question, String reason) {
    return "the answer to '" + question + "' was not used" + reason;
  }

  private static String reason(UnusedAnswer answer) {
    return ": " + (answer.applies() ? ENDED : "the question does not apply");
  }

  /** Warns about unused lines. Never quotes them, as they may be about somebody's health. */
  static List<String> unused(UnusedLines lines, Interview interview) {
    List<String> warnings = new ArrayList<>();
    Set<String> reported = new HashSet<>();
    for (UnusedLine line : lines.answers()) {
      if (line.isNamed() && !isSign(line, interview) && reported.add(line.question())) {
        Optional<UnusedAnswer> unused = interview.uncounted().to(line.question());
        String why = unused.isPresent() ? reason(unused.get()) : ": " + BEFORE_LINES;
        warnings.add(unused(line.question(), why));
      }
    }
    if (lines.count() > 0) {
      warnings.add("not used of the input: " + numbers(lines));
    }
    return warnings;
  }

  /** Warns about the warning signs in unused lines, so that none is lost in silence. */
  static List<String> signs(UnusedLines lines, Interview interview) {
    List<String> warnings = new ArrayList<>();
    Answers named = Answers.none();
    int judged = 0;
    for (UnusedLine line : lines.answers()) {
      if (line.isNamed() && line.response().isPresent()) {
        named = named.with(line.question(), line.response().get());
      }
      if (line.number() == judged || !isSign(line, interview)) {
        continue;
      }
      judged = line.number();
      warnings.add(line.isNamed() ? unused(line.question(), SIGN + BEFORE_LINES) : unclear(judged));
    }
    if (warnings.isEmpty()) {
      warnings.addAll(signs(named, interview, BEFORE_LINES));
    }
    if (warnings.isEmpty() && lines.unclear() > 0 && !isMostUrgent(interview.pastGaps())) {
      warnings.add(unclear(lines.unclear()));
    }
    return first(warnings, lines.more());
  }

  private static List<String> first(List<String> warnings, boolean isMoreUnread) {
    if (warnings.size() <= MOST_LINES) {
      return warnings;
    }
    List<String> first = new ArrayList<>(warnings.subList(0, MOST_LINES));
    first.add(
        "not used of the input, although each may hold a warning sign: "
            + (isMoreUnread ? "at least " : "")
            + (warnings.size() - MOST_LINES)
            + " more");
    return first;
  }

  private static String unclear(int line) {
    return "line "
        + line
        + " of the input was not used, although it may hold a warning sign: write QUESTION=ANSWER";
  }

  private static boolean isMostUrgent(Interview interview) {
    return interview.isStopped() && new StopNotice(interview.evaluation()).isMostUrgent();
  }

  /** Warns about the warning signs in answers given ahead that do not count. */
  static List<String> signs(Interview interview) {
    return signs(interview.uncounted().aheadAsGiven(), interview, ENDED);
  }

  private static boolean isSign(UnusedLine line, Interview interview) {
    return line.response().isPresent()
        && interview.wouldBeMoreUrgent(Answers.none().with(line.question(), line.response().get()));
  }

  /**
   * Warns about answers that did not count, where one alone or all together hold a warning sign.
   *
   * @param why the reason why they did not count
   */
  static List<String> signs(Answers overruled, Interview interview, String why) {
    List<String> warnings = new ArrayList<>();
    for (String question : overruled.questions()) {
      Answers one = Answers.none().with(question, overruled.to(question).orElseThrow());
      if (interview.wouldBeMoreUrgent(one)) {
        warnings.add(unused(question, SIGN + why));
      }
    }
    if (warnings.isEmpty() && interview.wouldBeMoreUrgent(overruled)) {
      warnings.add(
          "the answers to '"
              + String.join("', '", overruled.questions())
              + "' were not used, although together they hold a warning sign: "
              + why);
    }
    return warnings;
  }
}
