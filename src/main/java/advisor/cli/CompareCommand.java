package advisor.cli;

import advisor.model.RuleBook;
import advisor.render.ComparisonDocument;
import advisor.render.json.ComparisonJson;
import advisor.render.json.JsonLayout;
import advisor.rulefile.NamedRules;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor compare}: the options side by side. */
record CompareCommand(Surroundings surroundings) implements PrintingCommand {

  @Override
  public CommandSpec spec() {
    return CommonOptions.all(
        Usage.of(
            this,
            "compare",
            "Shows the options side by side, doing nothing for now included.",
            "  advisor compare",
            "  advisor compare --format html -o options.html"),
        Format.TEXT,
        Format.JSON,
        Format.MARKDOWN,
        Format.HTML);
  }

  @Override
  public String text(ParseResult options, CommonOptions common) throws UserError, IOException {
    NamedRules rules = Rules.load(common.rules(), surroundings.files());
    RuleBook book = rules.book();
    return common.format() == Format.JSON
        ? JsonLayout.pretty(ComparisonJson.of(book, Rules.identity(rules)))
        : new DocumentSetter(surroundings, common).set(ComparisonDocument.of(book), book);
  }
}
