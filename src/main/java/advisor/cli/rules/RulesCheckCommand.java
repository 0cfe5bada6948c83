package advisor.cli.rules;

import advisor.check.Request;
import advisor.check.RuleCheck;
import advisor.check.report.Report;
import advisor.cli.Command;
import advisor.cli.CommonOptions;
import advisor.cli.DisplayStyle;
import advisor.cli.DocumentSetter;
import advisor.cli.ExitCode;
import advisor.cli.Format;
import advisor.cli.ProgramStreams;
import advisor.cli.Progress;
import advisor.cli.UserError;
import advisor.cli.files.InputFiles;
import advisor.cli.files.OutputFiles;
import advisor.cli.files.ScenarioFolder;
import advisor.model.Scenario;
import advisor.render.CheckedRules;
import advisor.render.FindingsDocument;
import advisor.render.json.FindingsJson;
import advisor.render.json.JsonLayout;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.Issue;
import advisor.rulefile.IssueText;
import advisor.rulefile.ReadOutcome;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules check}: proves a rule file sound, or shows what is wrong. */
final class RulesCheckCommand implements Command {

  private static final String STRICT = "--strict";
  private static final String ALL = "--all";
  private static final String ON = "--on";
  private static final String SCENARIOS = "--scenarios";

  private final ProgramStreams surroundings;
  private final InputFiles input;

  RulesCheckCommand(ProgramStreams surroundings) {
    this.surroundings = surroundings;
    this.input = new InputFiles(surroundings);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("check");
    spec.usageMessage()
        .header("Proves a rule file sound, or shows what is wrong, with answers that show it.", "")
        .footer(
            "",
            "Examples:",
            "  advisor rules check",
            "  advisor rules check my-rules.json --strict --format json",
            "  advisor rules check my-rules.json --scenarios my-scenarios --on 2027-01-31",
            "",
            "1 means findings, or that something could not be proved; warnings count with --strict.");
    RulesFiles.addFile(spec);
    spec.addOption(CommonOptions.flag("Fail on warnings that the file does not accept.", STRICT));
    spec.addOption(CommonOptions.flag("Tell what follows from another finding in full too.", ALL));
    spec.addOption(
        CommonOptions.value("DATE", "Hold the review date against this day: 2027-01-31.", ON));
    spec.addOption(
        CommonOptions.value("DIR", "Tell what no scenario of a folder covers.", SCENARIOS));
    CommonOptions.addTo(spec, Format.TEXT, Format.JSON, Format.MARKDOWN);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings);
    Optional<String> name = RulesFiles.named(options, common);
    byte[] bytes = name.isPresent() ? input.read(name.get()) : DefaultRules.bytes();
    String file = name.orElse(DefaultRules.NAME);
    ReadOutcome<RuleFile> read = RuleFileReader.read(bytes, file);
    if (!(read instanceof ReadOutcome.Ok<RuleFile> ok)) {
      return unreadable(read.issues(), file, common);
    }
    Report report = check(ok.value(), request(options, ok.value()), common);
    boolean all = CommonOptions.isSet(options, ALL);
    write(PlacedFindings.of(ok.value(), name.isPresent(), report), all, common);
    return report.isSound(CommonOptions.isSet(options, STRICT)) ? ExitCode.OK : ExitCode.FAILED;
  }

  /** As text, with each source line and a caret. */
  private ExitCode unreadable(List<Issue> issues, String file, CommonOptions common)
      throws UserError, IOException {
    if (common.format() == Format.TEXT) {
      new OutputFiles(surroundings.out()).write(IssueText.of(issues), common.output());
    } else {
      write(PlacedFindings.of(issues, file), true, common);
    }
    return ExitCode.INVALID;
  }

  private Report check(RuleFile rules, Request request, CommonOptions common) {
    try (Progress progress = new Progress(surroundings.err(), common.quiet())) {
      return new RuleCheck(check -> progress.at(check.id())).check(rules.book(), request);
    }
  }

  private Request request(ParseResult options, RuleFile rules) throws UserError, IOException {
    Optional<String> on = CommonOptions.text(options, ON);
    Optional<String> folder = CommonOptions.text(options, SCENARIOS);
    Optional<List<Scenario>> scenarios =
        folder.isEmpty()
            ? Optional.empty()
            : Optional.of(ScenarioFolder.read(folder.get(), rules.book(), input));
    return new Request(on.isEmpty() ? Optional.empty() : Optional.of(date(on.get())), scenarios);
  }

  private static LocalDate date(String text) throws UserError {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      String message = "error: " + ON + ": '" + text + "' is not a day: write 2027-01-31";
      throw new UserError(ExitCode.USAGE, message);
    }
  }

  private void write(CheckedRules rules, boolean all, CommonOptions common)
      throws UserError, IOException {
    String text =
        common.format() == Format.JSON
            ? JsonLayout.pretty(FindingsJson.of(rules))
            : new DocumentSetter(common, new DisplayStyle(surroundings, common))
                .set(FindingsDocument.of(rules, all));
    new OutputFiles(surroundings.out()).write(text, common.output());
  }
}
