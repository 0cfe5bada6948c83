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
record CompareCommand(ProgramStreams surroundings) implements Command {

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
  public ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings);
    NamedRules rules = Rules.load(common.rules(), surroundings.inputFiles());
    RuleBook book = rules.book();
    DocumentSetter page = new DocumentSetter(surroundings, common);
    String comparison =
        common.format() == Format.JSON
            ? JsonLayout.pretty(ComparisonJson.of(book, Rules.identity(rules)))
            : page.set(ComparisonDocument.of(book), book);
    surroundings.write(comparison, common.output());
    return ExitCode.OK;
  }
}
