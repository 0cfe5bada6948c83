package advisor.cli.rules;

import advisor.check.CheckRequest;
import advisor.check.RuleCheck;
import advisor.check.report.Report;
import advisor.cli.Command;
import advisor.cli.CommonOptions;
import advisor.cli.DocumentSetter;
import advisor.cli.ExitCode;
import advisor.cli.Format;
import advisor.cli.ProgramStreams;
import advisor.cli.Progress;
import advisor.cli.Rules;
import advisor.cli.Usage;
import advisor.cli.UserError;
import advisor.render.CheckedRules;
import advisor.render.document.Document;
import advisor.render.json.JsonLayout;
import advisor.render.json.QuestionnaireJson;
import advisor.render.sheet.LineNumbers;
import advisor.render.sheet.RulesSheet;
import advisor.rulefile.RuleFile;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules print}: the whole rule file as a sheet for review and sign-off. */
record RulesPrintCommand(ProgramStreams surroundings) implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.command(
            "print",
            "Prints a rule file in plain words, for a clinician to read and sign.",
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
    RuleFile rules = Rules.file(name, surroundings.inputFiles());
    if (common.format() == Format.JSON) {
      String json = JsonLayout.pretty(QuestionnaireJson.of(rules.book(), Rules.identity(rules)));
      surroundings.write(json, common.output());
      return ExitCode.OK;
    }
    Report report;
    try (Progress progress = new Progress(surroundings.err(), common.quiet())) {
      report =
          new RuleCheck(check -> progress.at(check.id())).check(rules.book(), CheckRequest.plain());
    }
    CheckedRules checked =
        PlacedFindings.of(rules, name.isPresent(), Optional.empty(), false, report);
    LineNumbers lines = PlacedFindings.lines(rules.names());
    Document sheet = RulesSheet.of(rules.book(), lines, checked.findings());
    surroundings.write(new DocumentSetter(surroundings, common).set(sheet), common.output());
    return ExitCode.OK;
  }
}
