package advisor.cli;

import advisor.cli.files.InputFiles;
import advisor.cli.files.OutputFiles;
import advisor.model.RuleBook;
import advisor.render.ComparisonDocument;
import advisor.render.json.ComparisonJson;
import advisor.render.json.JsonLayout;
import advisor.rulefile.NamedRules;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor compare}: the options side by side. */
final class CompareCommand implements Command {

  private final ProgramStreams surroundings;

  CompareCommand(ProgramStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("compare");
    spec.usageMessage()
        .header("Shows the options side by side, doing nothing for now included.", "")
        .footer(
            "",
            "Examples:",
            "  advisor compare",
            "  advisor compare --format html -o options.html");
    CommonOptions.addTo(spec, Format.values());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings);
    NamedRules rules = Rules.load(common.rules(), new InputFiles(surroundings));
    RuleBook book = rules.book();
    DocumentSetter page = new DocumentSetter(common, new DisplayStyle(surroundings, common));
    String comparison =
        common.format() == Format.JSON
            ? JsonLayout.pretty(ComparisonJson.of(book, Rules.identity(rules)))
            : page.set(ComparisonDocument.of(book), book);
    new OutputFiles(surroundings.out()).write(comparison, common.output());
    return ExitCode.OK;
  }
}
