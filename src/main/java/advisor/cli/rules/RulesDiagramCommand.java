package advisor.cli.rules;

import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.PrintingCommand;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.render.sheet.RulesDiagram;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules diagram}: draws the way through the questions. */
record RulesDiagramCommand(Surroundings surroundings) implements PrintingCommand {

  @Override
  public CommandSpec spec() {
    return CommonOptions.ofStreams(
        CommandBuilder.of(
                this,
                "diagram",
                "Draws the way through the questions as a Mermaid flowchart.",
                "  advisor rules diagram",
                "  advisor rules diagram my-rules.json -o my-rules.mmd",
                "",
                "A dotted arrow is followed when the words on the arrow beside it do not apply.",
                "Thick arrows are warning signs. A box names the rules that depend on a question.",
                "Mermaid is text that GitHub, GitLab and many editors show as a picture: in"
                    + " Markdown, inside a block that begins with ```mermaid.")
            .word("0", "0..1", "FILE", "The rule file (default: as for --rules)."));
  }

  @Override
  public String text(ParseResult options, CommonOptions common) throws UserError, IOException {
    Optional<String> name = common.ruleFile(options);
    return RulesDiagram.of(RulesInForce.load(name, surroundings.files()).book());
  }
}
