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
import advisor.cli.Rules;
import advisor.cli.UserError;
import advisor.cli.files.InputFiles;
import advisor.cli.files.OutputFiles;
import advisor.render.CheckedRules;
import advisor.render.RulesIdentity;
import advisor.render.json.JsonLayout;
import advisor.render.json.QuestionnaireJson;
import advisor.render.sheet.RulesSheet;
import advisor.rulefile.RuleFile;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules print}: the whole rule file as a sheet for review and sign-off. */
final class RulesPrintCommand implements Command {

  private final ProgramStreams surroundings;

  RulesPrintCommand(ProgramStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("print");
    spec.usageMessage()
        .header("Prints a rule file in plain words, for a clinician to read and sign.", "")
        .footer(
            "",
            "Examples:",
            "  advisor rules print -o rules.md",
            "  advisor rules print my-rules.json --format text",
            "  advisor rules print --format json -o questionnaire.json",
            "",
            "The format is markdown unless --format says text, or json: the questionnaire,",
            "for a program that asks.");
    RulesFiles.addFile(spec);
    CommonOptions.addTo(spec, Format.MARKDOWN, Format.TEXT, Format.JSON);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings);
    Optional<String> name = RulesFiles.named(options, common);
    RuleFile rules = Rules.file(name, new InputFiles(surroundings));
    if (common.format() == Format.JSON) {
      write(JsonLayout.pretty(QuestionnaireJson.of(rules.book(), identity(rules))), common);
      return ExitCode.OK;
    }
    Report report;
    try (Progress progress = new Progress(surroundings.err(), common.quiet())) {
      report = new RuleCheck(check -> progress.at(check.id())).check(rules.book(), Request.plain());
    }
    CheckedRules checked =
        PlacedFindings.of(rules, name.isPresent(), Optional.empty(), false, report);
    String sheet =
        new DocumentSetter(common, new DisplayStyle(surroundings, common))
            .set(
                RulesSheet.of(
                    rules.book(), PlacedFindings.lines(rules.places()), checked.findings()));
    write(sheet, common);
    return ExitCode.OK;
  }

  private void write(String text, CommonOptions common) throws UserError {
    new OutputFiles(surroundings.out()).write(text, common.output());
  }

  private static RulesIdentity identity(RuleFile rules) {
    return new RulesIdentity(rules.book().id(), rules.book().version(), rules.sha256());
  }
}
