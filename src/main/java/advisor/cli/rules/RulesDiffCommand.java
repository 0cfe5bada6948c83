package advisor.cli.rules;

import advisor.check.diff.Difference;
import advisor.check.diff.RuleDiff;
import advisor.cli.Command;
import advisor.cli.CommonOptions;
import advisor.cli.DocumentSetter;
import advisor.cli.ExitCode;
import advisor.cli.Format;
import advisor.cli.Rules;
import advisor.cli.Surroundings;
import advisor.cli.Usage;
import advisor.cli.UserError;
import advisor.render.diff.DiffDocument;
import advisor.render.json.DiffJson;
import advisor.render.json.JsonLayout;
import advisor.rulefile.NamedRules;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules diff}: which answers now lead to another result. */
record RulesDiffCommand(Surroundings surroundings) implements Command {

  private static final String ALL = "--all";

  @Override
  public CommandSpec spec() {
    Usage usage =
        Usage.of(
                this,
                "diff",
                "Tells what was changed in a rule file, and which answers now lead elsewhere.",
                "  advisor rules diff old.json new.json",
                "  advisor rules diff old.json new.json --all --format markdown",
                "",
                "0 means no difference, 1 some.")
            .needed("0", "OLD", "The rule file as it was.")
            .needed("1", "NEW", "The rule file as it is now.")
            .flag("Tell every change, row and example.", ALL);
    return CommonOptions.besidesRules(usage, Format.TEXT, Format.JSON, Format.MARKDOWN);
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings);
    String old = options.matchedPositionalValue(0, "");
    String now = options.matchedPositionalValue(1, "");
    NamedRules before = Rules.load(Optional.of(old), surroundings.files());
    NamedRules after = Rules.load(Optional.of(now), surroundings.files());
    Difference difference = RuleDiff.between(before.book(), after.book());
    String text =
        common.format() == Format.JSON
            ? JsonLayout.pretty(
                DiffJson.of(difference, Rules.identity(before), Rules.identity(after)))
            : new DocumentSetter(surroundings, common)
                .set(
                    DiffDocument.of(
                        difference,
                        new DiffDocument.NamedBook(before.book(), old),
                        new DiffDocument.NamedBook(after.book(), now),
                        CommonOptions.isSet(options, ALL)));
    surroundings.write(text, common.output());
    return difference.isNone() ? ExitCode.OK : ExitCode.FAILED;
  }
}
