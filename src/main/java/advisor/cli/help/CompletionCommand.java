package advisor.cli.help;

import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.PrintingCommand;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.model.RuleBook;
import advisor.render.document.ProgramText;
import advisor.text.NamedConstant;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code advisor completion}: prints a completion script for a shell.
 *
 * @param program the program with all its commands
 */
public record CompletionCommand(Surroundings surroundings, Supplier<CommandSpec> program)
    implements PrintingCommand {
  private enum CompletionShell implements NamedConstant {
    BASH,
    ZSH,
    FISH;

    String script(List<String> rows) {
      String table = rows.stream().map(this::quoted).collect(Collectors.joining(" \\\n  "));
      return ProgramText.of("completion/advisor." + id()).replace("@ROWS@", table);
    }

    /** Quotes a text as one word of the shell. */
    private String quoted(String text) {
      String plain = this == FISH ? text.replace("\\", "\\\\") : text;
      return "'" + plain.replace("'", "'\\''") + "'";
    }
  }

  /** The argument of the scripts, which prints the questions of a rule file. */
  private static final String ROWS = "rows";

  @Override
  public CommandSpec spec() {
    return CommonOptions.ofStreams(
        CommandBuilder.of(
                this,
                "completion",
                "Prints a script for command completion in bash, zsh or fish.",
                "  source <(advisor completion bash)",
                "  advisor completion zsh > ~/.zfunc/_advisor",
                "  advisor completion fish > ~/.config/fish/completions/advisor.fish",
                "",
                "The ids of questions and answers come from the --rules file on the line that you",
                "are typing, else from ADVISOR_RULES, else from the rules that were in use when",
                "the script was printed.")
            .word("0", "1", "bash|zsh|fish", "The shell."));
  }

  @Override
  public String text(ParseResult options, CommonOptions common) throws UserError, IOException {
    String word = CommonOptions.word(options).orElseThrow();
    RuleBook book = RulesInForce.load(common.rules(), surroundings.files()).book();
    return word.equals(ROWS)
        ? String.join("\n", CompletionTable.of(book)) + "\n"
        : CommonOptions.constant(word, "completion", CompletionShell.class)
            .script(CompletionTable.of(program.get(), book));
  }
}
