package advisor.cli.rules;

import advisor.cli.Command;
import advisor.cli.CommonOptions;
import advisor.cli.ExitCode;
import advisor.cli.ProgramStreams;
import advisor.cli.Rules;
import advisor.cli.Usage;
import advisor.cli.UserError;
import advisor.model.RuleBook;
import advisor.render.sheet.RulesDiagram;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules diagram}: the way through the questions as a picture. */
record RulesDiagramCommand(ProgramStreams surroundings) implements Command {

  @Override
  public CommandSpec spec() {
    return CommonOptions.ofStreams(
        Usage.of(
                this,
                "diagram",
                "Draws the way through the questions, as a flowchart in Mermaid.",
                "  advisor rules diagram",
                "  advisor rules diagram my-rules.json -o my-rules.mmd",
                "",
                "A dotted arrow is taken where the words on the arrow beside it do not hold. Thick arrows",
                "are warning signs. A box names the rules that a question speaks to.",
                "Mermaid is text that GitHub, GitLab and many editors show as a picture: in Markdown,",
                "inside a block that begins with ```mermaid.")
            .word("0", "0..1", "FILE", "The rule file (default: as for --rules)."));
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings);
    Optional<String> name = CommonOptions.word(options).or(common::rules);
    RuleBook book = Rules.load(name, surroundings.inputFiles()).book();
    surroundings.write(RulesDiagram.of(book), common.output());
    return ExitCode.OK;
  }
}
