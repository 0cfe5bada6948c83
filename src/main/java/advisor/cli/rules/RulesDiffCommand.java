package advisor.cli.rules;

import advisor.check.diff.Difference;
import advisor.check.diff.RuleDiff;
import advisor.cli.command.Command;
import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.DocumentFormatter;
import advisor.cli.command.Format;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.render.diff.DiffDocument;
import advisor.render.json.DiffJson;
import advisor.render.json.JsonLayout;
import advisor.rulefile.LoadedRules;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules diff}: shows which answers now lead to another result. */
record RulesDiffCommand(Surroundings surroundings) implements Command {

  private static final String ALL = "--all";

  @Override
  public CommandSpec spec() {
    CommandBuilder usage =
        CommandBuilder.of(
                this,
                "diff",
                "Shows what changed in a rule file, and which answers now lead elsewhere.",
                "  advisor rules diff old.json new.json",
                "  advisor rules diff old.json new.json --all --format markdown",
                "",
                "Exit code 0 means no difference, 1 means differences.")
            .word("0", "1", "OLD", "The rule file as it was.")
            .word("1", "1", "NEW", "The rule file as it is now.")
            .flag("Show every change, row and example.", ALL);
    return CommonOptions.besidesRules(usage, Format.TEXT, Format.JSON, Format.MARKDOWN);
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings);
    String old = options.matchedPositionalValue(0, "");
    String now = options.matchedPositionalValue(1, "");
    LoadedRules before = RulesInForce.load(Optional.of(old), surroundings.files());
    LoadedRules after = RulesInForce.load(Optional.of(now), surroundings.files());
    Difference difference = RuleDiff.between(before.book(), after.book());
    String text =
        common.format() == Format.JSON
            ? JsonLayout.pretty(
                DiffJson.of(
                    difference, RulesInForce.identity(before), RulesInForce.identity(after)))
            : new DocumentFormatter(surroundings, common)
                .text(
                    DiffDocument.of(
                        difference,
                        new DiffDocument.NamedBook(before.book(), old),
                        new DiffDocument.NamedBook(after.book(), now),
                        CommonOptions.isSet(options, ALL)));
    surroundings.write(text, common.output());
    return difference.isNone() ? ExitCode.OK : ExitCode.FAILED;
  }
}
