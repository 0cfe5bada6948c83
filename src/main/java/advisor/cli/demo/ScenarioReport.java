package advisor.cli.demo;

import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.evaluate.Evaluator;
import advisor.render.ExpectationText;
import advisor.rulefile.answers.ScenarioFile;
import advisor.rulefile.answers.ScenarioReader;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.issue.Place;
import advisor.rulefile.issue.ReadOutcome;
import advisor.scenario.VerifiedScenario;
import advisor.scenario.VerifiedScenario.StepMismatch;
import advisor.text.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads and checks scenario files, and reports on each. */
final class ScenarioReport {

  /** What is told of a scenario that is OK, FAILED or INVALID. */
  private record ReportLine(ExitCode code, String text) {}

  private final Evaluator evaluator;
  private final List<ReportLine> lines = new ArrayList<>();
  private final List<ScenarioFile> files = new ArrayList<>();

  ScenarioReport(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  void add(byte[] bytes, String name) throws IOException {
    ReadOutcome<ScenarioFile> read = ScenarioReader.read(bytes, name, evaluator.book());
    if (read instanceof ReadOutcome.Ok<ScenarioFile> ok) {
      ReportLine line = line(ok.value(), VerifiedScenario.of(evaluator, ok.value().scenario()));
      lines.add(line);
      if (line.code() == ExitCode.OK) {
        files.add(ok.value());
      }
    } else {
      lines.add(new ReportLine(ExitCode.INVALID, IssueText.of(read.issues())));
    }
  }

  private static ReportLine line(ScenarioFile file, VerifiedScenario checked) {
    StringBuilder text = new StringBuilder();
    if (!checked.mismatches().isEmpty()) {
      for (StepMismatch mismatch : checked.mismatches()) {
        text.append(where(mismatch, file)).append(": error: ").append(mismatch.problem());
        text.append(": ").append(mismatch.fix()).append('\n');
      }
      return new ReportLine(ExitCode.FAILED, text.toString());
    }
    text.append(name(file));
    if (!checked.isAsExpected()) {
      text.append(": error: the result has changed (- expected, + now):\n");
      text.append(ExpectationText.of(file.scenario().expect().orElseThrow(), checked.found()));
      text.append("    correct the rules, or write the new result into \"expect\"\n");
      return new ReportLine(ExitCode.FAILED, text.toString());
    }
    String gaps = String.join(", ", checked.played().gaps());
    String note = gaps.isEmpty() ? "" : " (the stop stands without a step for " + gaps + ")";
    return new ReportLine(ExitCode.OK, text + ": ok" + note + "\n");
  }

  private static String name(ScenarioFile file) {
    return Visible.escaped(file.name());
  }

  private static String where(StepMismatch mismatch, ScenarioFile file) {
    if (mismatch.step().isEmpty()) {
      return name(file);
    }
    Place place = file.steps().get(mismatch.step().getAsInt());
    return name(file) + ":" + place.line() + ":" + place.column();
  }

  /** The whole report, with a summary at the end. */
  String text(boolean quiet) {
    return found(quiet) + summary() + "\n";
  }

  private String found(boolean quiet) {
    return lines.stream()
        .filter(line -> !quiet || line.code() != ExitCode.OK)
        .map(ReportLine::text)
        .collect(Collectors.joining());
  }

  private String summary() {
    List<String> counts = new ArrayList<>();
    for (ExitCode code : ExitCode.values()) {
      long count = lines.stream().filter(line -> line.code() == code).count();
      if (count > 0) {
        counts.add(count + " " + code.name().toLowerCase(Locale.ROOT));
      }
    }
    String scenarios = lines.size() == 1 ? "1 scenario: " : lines.size() + " scenarios: ";
    return scenarios + String.join(", ", counts);
  }

  /** The worst of all. */
  ExitCode code() {
    return lines.stream().map(ReportLine::code).max(Comparator.naturalOrder()).orElse(ExitCode.OK);
  }

  List<ScenarioFile> holding() {
    return List.copyOf(files);
  }

  /** The scenarios, all of which hold. */
  List<ScenarioFile> playable() throws UserError {
    if (code() == ExitCode.OK) {
      return holding();
    }
    String message = found(true) + "The demo was not started.";
    throw new UserError(code(), message, code().faults());
  }
}
