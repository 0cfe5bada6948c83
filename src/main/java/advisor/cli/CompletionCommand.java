package advisor.cli;

import advisor.model.RuleBook;
import advisor.render.CompletionTable;
import advisor.render.Shell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor completion}: what makes a shell complete command lines. */
final class CompletionCommand implements Command {

  private static final String SHELL = "bash|zsh|fish";

  private final Surroundings surroundings;
  private final Supplier<CommandSpec> program;

  /**
   * The command.
   *
   * @param program the program with all its commands
   */
  CompletionCommand(Surroundings surroundings, Supplier<CommandSpec> program) {
    this.surroundings = surroundings;
    this.program = program;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("completion");
    spec.usageMessage()
        .header("Prints a script that makes a shell complete commands, options and answers.", "")
        .footer(
            "",
            "Examples:",
            "  source <(advisor completion bash)",
            "  advisor completion zsh > ~/.zfunc/_advisor",
            "  advisor completion fish > ~/.config/fish/completions/advisor.fish",
            "",
            "The ids of questions and answers are those of the rule file in force now.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .type(String.class)
            .paramLabel(SHELL)
            .description("The shell.")
            .build());
    CommonOptions.addForStreams(spec);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult options) throws Refusal, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings.environment());
    Shell shell = shell(options.matchedPositionalValue(0, ""));
    RuleBook book = Rules.load(common.rules(), new Input(surroundings.in())).book();
    String script = shell.script(CompletionTable.of(Shapes.of(program.get()), book));
    new Output(surroundings.out()).write(script, common.output());
    return ExitCode.OK;
  }

  private static Shell shell(String word) throws Refusal {
    List<String> known = new ArrayList<>();
    for (Shell shell : Shell.values()) {
      if (shell.word().equals(word)) {
        return shell;
      }
      known.add(shell.word());
    }
    throw Unknown.word(word, "completion", known);
  }
}
