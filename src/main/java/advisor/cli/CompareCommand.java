package advisor.cli;

import advisor.model.RuleBook;
import advisor.render.ComparisonDocument;
import advisor.render.ComparisonJson;
import advisor.render.Json;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor compare}: the options side by side. */
final class CompareCommand implements Command {

  private final Surroundings surroundings;

  CompareCommand(Surroundings surroundings) {
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
            "  advisor compare --format markdown -o options.md");
    CommonOptions.addTo(spec);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult options) throws Refusal, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings);
    RuleBook book = Rules.load(common.rules(), new Input(surroundings)).book();
    Page page = new Page(common, new Look(surroundings, common));
    String comparison =
        common.format() == Format.JSON
            ? Json.pretty(ComparisonJson.of(book))
            : page.set(ComparisonDocument.of(book));
    new Output(surroundings.out()).write(comparison, common.output());
    return ExitCode.OK;
  }
}
