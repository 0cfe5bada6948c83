package advisor.cli.ask;

import advisor.cli.ExitCode;
import advisor.cli.FileFaults;
import advisor.cli.UserError;
import advisor.interview.Misunderstanding;
import advisor.render.json.FaultCode;
import advisor.render.json.ReportedFault;
import advisor.rulefile.Issue;
import advisor.rulefile.IssueText;
import advisor.terminal.lines.LineFault;
import advisor.text.Nearest;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that was given and cannot be used, whichever way it came.
 *
 * @param code how a run that ends with it ends
 * @param place what stands before the word "error"; may be empty
 * @param text what stands after it: a sentence, and perhaps lines that are set in
 * @param reported the same for a program
 */
record AnswerFault(ExitCode code, String place, String text, ReportedFault reported) {

  /** A flag, with what is wrong. */
  static AnswerFault ofFlag(Misunderstanding what) {
    return new AnswerFault(ExitCode.USAGE, "", "--answer: " + told(what), ReportedFault.of(what));
  }

  /** A flag that is no answer at all. */
  static AnswerFault ofFlag(String flag, String problem) {
    String text = "--answer " + Visible.escaped(flag) + ": " + problem;
    return new AnswerFault(
        ExitCode.USAGE, "", text, ReportedFault.of(FaultCode.INVALID_OPTION, text));
  }

  static AnswerFault of(LineFault fault) {
    String where = "standard input, line " + fault.line() + ": ";
    return new AnswerFault(
        ExitCode.USAGE,
        "",
        where + told(fault.misunderstanding()),
        ReportedFault.of(fault.misunderstanding()).at("-", fault.line(), 0));
  }

  static AnswerFault of(Issue issue) {
    String text = IssueText.of(List.of(issue)).stripTrailing();
    int at = text.indexOf("error: ");
    return new AnswerFault(
        issue.answer().isPresent() ? ExitCode.USAGE : ExitCode.INVALID,
        text.substring(0, at),
        text.substring(at + "error: ".length()),
        FileFaults.reported(issue));
  }

  private static String told(Misunderstanding what) {
    String meant =
        what.nearest().isPresent() ? ": " + Nearest.didYouMean(what.nearest().get()) : "";
    boolean questions = what.kind() == Misunderstanding.Kind.UNKNOWN_QUESTION;
    String allowed =
        what.allowed().isEmpty()
            ? ""
            : "\n  "
                + (questions ? "questions: " : "allowed: ")
                + String.join(", ", what.allowed());
    return Visible.escaped(what.message()) + meant + allowed;
  }

  /** As an error where nothing came of the answers, else as a warning. */
  String told(String severity) {
    return place + severity + ": " + text;
  }

  /** All of them as one refusal, ended by a note where there is one. */
  static UserError refuse(List<AnswerFault> faults, String note) {
    List<String> told = new ArrayList<>();
    List<ReportedFault> reported = new ArrayList<>();
    ExitCode code = ExitCode.USAGE;
    for (AnswerFault fault : faults) {
      told.add(fault.told("error"));
      reported.add(fault.reported());
      code = fault.code() == ExitCode.INVALID ? fault.code() : code;
    }
    return new UserError(code, String.join("\n", told) + note, reported);
  }
}
