package advisor.cli.rules;

import advisor.check.CheckRequest;
import advisor.check.report.Report;
import advisor.cli.CommonOptions;
import advisor.cli.DocumentSetter;
import advisor.cli.Format;
import advisor.cli.PrintingCommand;
import advisor.cli.Rules;
import advisor.cli.Surroundings;
import advisor.cli.Usage;
import advisor.cli.UserError;
import advisor.model.RuleBook;
import advisor.render.document.Document;
import advisor.render.json.JsonLayout;
import advisor.render.json.QuestionnaireJson;
import advisor.render.sheet.RulesSheet;
import advisor.rulefile.RuleFile;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules print}: the whole rule file as a sheet for review and sign-off. */
record RulesPrintCommand(Surroundings surroundings) implements PrintingCommand {

  @Override
  public CommandSpec spec() {
    Usage usage =
        Usage.of(
                this,
                "print",
                "Prints a rule file in plain words, for a clinician to read and sign.",
                "  advisor rules print -o rules.md",
                "  advisor rules print my-rules.json --format text",
                "  advisor rules print --format json -o questionnaire.json",
                "",
                "The format is markdown unless --format says text, or json: the questionnaire,",
                "for a program that asks.")
            .word("0", "0..1", "FILE", "The rule file (default: as for --rules).");
    return CommonOptions.all(usage, Format.MARKDOWN, Format.TEXT, Format.JSON);
  }

  @Override
  public String text(ParseResult options, CommonOptions common) throws UserError, IOException {
    Optional<String> name = common.ruleFile(options);
    RuleFile rules = Rules.file(name, surroundings.files());
    RuleBook book = rules.book();
    if (common.format() == Format.JSON) {
      return JsonLayout.pretty(QuestionnaireJson.of(book, Rules.identity(rules)));
    }
    Report report = RulesCheckCommand.report(book, CheckRequest.plain(), surroundings, common);
    Document sheet =
        RulesSheet.of(book, PlacedFindings.lines(rules.names()), PlacedFindings.of(rules, report));
    return new DocumentSetter(surroundings, common).set(sheet);
  }
}
