package advisor.cli;

import advisor.check.diff.Difference;
import advisor.check.diff.RuleDiff;
import advisor.model.RuleBook;
import advisor.render.DiffDocument;
import advisor.render.DiffJson;
import advisor.render.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules diff}: which answers now lead to another result. */
final class RulesDiffCommand implements Command {

  private final Surroundings surroundings;

  RulesDiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("diff");
    spec.usageMessage()
        .header("Tells which answers now lead to another result, and which texts changed.", "")
        .footer(
            "",
            "Examples:",
            "  advisor rules diff old.json new.json",
            "  advisor rules diff old.json new.json --format json",
            "",
            "0 means no difference, 1 some.");
    RulesFiles.add(spec, "0", "OLD", "The rule file as it was.");
    RulesFiles.add(spec, "1", "NEW", "The rule file as it is now.");
    CommonOptions.addTo(spec);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult options) throws Refusal, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings.environment());
    List<String> files = RulesFiles.named(options);
    Input input = new Input(surroundings.in());
    RuleBook before = Rules.load(Optional.of(files.get(0)), input).book();
    RuleBook after = Rules.load(Optional.of(files.get(1)), input).book();
    Difference difference = RuleDiff.between(before, after);
    Page page = new Page(common, new Look(surroundings, common));
    String text =
        common.format() == Format.JSON
            ? Json.pretty(json -> DiffJson.write(difference, after, json))
            : page.set(DiffDocument.of(difference, after, files.get(1)));
    new Output(surroundings.out()).write(text, common.output());
    return difference.isNone() ? ExitCode.OK : ExitCode.FAILED;
  }
}
