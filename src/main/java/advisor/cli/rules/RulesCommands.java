package advisor.cli.rules;

import advisor.cli.command.Command;
import advisor.cli.command.CommandBuilder;
import advisor.cli.command.Surroundings;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code advisor rules}: the commands for people who write rules. */
public final class RulesCommands {

  private RulesCommands() {}

  public static CommandSpec spec(Surroundings surroundings) {
    CommandSpec spec =
        CommandBuilder.ofGroup(
                "rules",
                "Checks, compares, prints, draws and describes rule files.",
                "  advisor rules check my-rules.json --strict",
                "  advisor rules diff old.json my-rules.json",
                "",
                "'advisor help rules COMMAND' explains a command.")
            .complete();
    List<Command> commands =
        List.of(
            new RulesCheckCommand(surroundings),
            new RulesDiffCommand(surroundings),
            new RulesDiagramCommand(surroundings),
            new RulesPrintCommand(surroundings),
            new RulesSchemaCommand(surroundings));
    for (Command command : commands) {
      CommandSpec below = command.spec();
      spec.addSubcommand(below.name(), below);
    }
    return spec;
  }
}
