package advisor.cli.rules;

import advisor.check.query.CheckRequest;
import advisor.check.report.Report;
import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.DocumentFormatter;
import advisor.cli.command.Format;
import advisor.cli.command.PrintingCommand;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
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

/** {@code advisor rules print}: prints the whole rule file for review and sign-off. */
record RulesPrintCommand(Surroundings surroundings) implements PrintingCommand {

  @Override
  public CommandSpec spec() {
    CommandBuilder usage =
        CommandBuilder.of(
                this,
                "print",
                "Prints a rule file in plain words, for a clinician to read and sign.",
                "  advisor rules print -o rules.md",
                "  advisor rules print my-rules.json --format text",
                "  advisor rules print --format json -o questionnaire.json",
                "",
                "With --format json, it prints the questionnaire, for a program that asks the",
                "questions.")
            .word("0", "0..1", "FILE", "The rule file (default: as for --rules).");
    return CommonOptions.all(usage, Format.MARKDOWN, Format.TEXT, Format.JSON);
  }

  @Override
  public String text(ParseResult options, CommonOptions common) throws UserError, IOException {
    Optional<String> name = common.ruleFile(options);
    RuleFile rules = RulesInForce.file(name, surroundings.files());
    RuleBook book = rules.book();
    if (common.format() == Format.JSON) {
      return JsonLayout.pretty(QuestionnaireJson.of(book, RulesInForce.identity(rules)));
    }
    Report report = RulesCheckCommand.report(book, CheckRequest.plain(), surroundings, common);
    Document sheet =
        RulesSheet.of(
            PlacedFindings.of(rules, name.isPresent(), Optional.empty(), false, report),
            PlacedFindings.lines(rules.names()));
    return new DocumentFormatter(surroundings, common).text(sheet);
  }
}
