package advisor.cli;

import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.DocumentFormatter;
import advisor.cli.command.Format;
import advisor.cli.command.PrintingCommand;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.model.RuleBook;
import advisor.render.ComparisonDocument;
import advisor.render.json.ComparisonJson;
import advisor.render.json.JsonLayout;
import advisor.rulefile.LoadedRules;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor compare}: shows the options side by side. */
record CompareCommand(Surroundings surroundings) implements PrintingCommand {

  @Override
  public CommandSpec spec() {
    return CommonOptions.all(
        CommandBuilder.of(
            this,
            "compare",
            "Shows the options side by side, including doing nothing for now.",
            "  advisor compare",
            "  advisor compare --format html -o options.html"),
        Format.TEXT,
        Format.JSON,
        Format.MARKDOWN,
        Format.HTML);
  }

  @Override
  public String text(ParseResult options, CommonOptions common) throws UserError, IOException {
    LoadedRules rules = RulesInForce.load(common.rules(), surroundings.files());
    RuleBook book = rules.book();
    return common.format() == Format.JSON
        ? JsonLayout.pretty(ComparisonJson.of(book, RulesInForce.identity(rules)))
        : new DocumentFormatter(surroundings, common).text(ComparisonDocument.of(book), book);
  }
}
