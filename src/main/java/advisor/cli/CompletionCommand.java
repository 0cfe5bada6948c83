package advisor.cli;

import advisor.cli.files.InputFiles;
import advisor.cli.files.OutputFiles;
import advisor.model.RuleBook;
import advisor.render.shell.CompletionShell;
import advisor.render.shell.CompletionTable;
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

  /** What the scripts ask for: the questions of a rule file. */
  private static final String ROWS = "rows";

  private final ProgramStreams surroundings;
  private final Supplier<CommandSpec> program;

  /**
   * The command.
   *
   * @param program the program with all its commands
   */
  CompletionCommand(ProgramStreams surroundings, Supplier<CommandSpec> program) {
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
            "Ids of questions and answers come from the file named by --rules on the line",
            "that is completed, else by ADVISOR_RULES, else from the rules in force when",
            "this was printed.");
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
  public ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings);
    String word = options.matchedPositionalValue(0, "");
    RuleBook book = Rules.load(common.rules(), new InputFiles(surroundings)).book();
    String text = word.equals(ROWS) ? rows(book) : script(shell(word), book);
    new OutputFiles(surroundings.out()).write(text, common.output());
    return ExitCode.OK;
  }

  private static String rows(RuleBook book) {
    return String.join("\n", CompletionTable.of(book)) + "\n";
  }

  private String script(CompletionShell shell, RuleBook book) throws IOException {
    return shell.script(CompletionTable.of(Shapes.of(program.get()), book));
  }

  private static CompletionShell shell(String word) throws UserError {
    List<String> known = new ArrayList<>();
    for (CompletionShell shell : CompletionShell.values()) {
      if (shell.word().equals(word)) {
        return shell;
      }
      known.add(shell.word());
    }
    throw UnknownWords.word(word, "completion", known);
  }
}
