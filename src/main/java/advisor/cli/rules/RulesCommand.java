package advisor.cli.rules;

import advisor.cli.Command;
import advisor.cli.CommonOptions;
import advisor.cli.ExitCode;
import advisor.cli.ProgramStreams;
import advisor.cli.Usage;
import advisor.cli.UserError;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules}: the workshop for those who write rules. */
public final class RulesCommand implements Command {

  private final ProgramStreams surroundings;
  private final Map<String, Command> commands = new LinkedHashMap<>();

  public RulesCommand(ProgramStreams surroundings) {
    this.surroundings = surroundings;
    commands.put("check", new RulesCheckCommand(surroundings));
    commands.put("diff", new RulesDiffCommand(surroundings));
    commands.put("diagram", new RulesDiagramCommand(surroundings));
    commands.put("print", new RulesPrintCommand(surroundings));
    commands.put("schema", new RulesSchemaCommand(surroundings));
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.command(
            "rules",
            "Checks, compares, prints, draws and describes rule files.",
            "  advisor rules check my-rules.json --strict",
            "  advisor rules diff old.json my-rules.json",
            "",
            "'advisor help rules COMMAND' tells more.");
    for (Map.Entry<String, Command> command : commands.entrySet()) {
      CommandSpec sub = Usage.complete(command.getValue().spec());
      spec.addSubcommand(command.getKey(), sub.name(command.getKey()));
    }
    return spec;
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    if (!options.hasSubcommand()) {
      return usage(options);
    }
    ParseResult sub = options.subcommand();
    return CommonOptions.isSet(sub, "--help")
        ? usage(sub)
        : commands.get(sub.commandSpec().name()).run(sub);
  }

  private ExitCode usage(ParseResult options) throws UserError {
    String help = Usage.text(options.commandSpec().commandLine());
    surroundings.write(help, Optional.empty());
    return ExitCode.OK;
  }
}
