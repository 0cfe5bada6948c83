package advisor.cli.rules;

import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.PrintingCommand;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.render.json.PublishedFormat;
import advisor.render.json.RulesSchema;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules schema}: prints the JSON Schema of rule files, for editors. */
record RulesSchemaCommand(Surroundings surroundings) implements PrintingCommand {

  private static final String FOR = "--for";

  @Override
  public CommandSpec spec() {
    return CommonOptions.ofOutput(
        CommandBuilder.of(
                this,
                "schema",
                "Prints the JSON Schema of rule files, so that an editor can help to write them.",
                "  advisor rules schema -o advisor-rules-2.schema.json",
                "  advisor rules schema --for my-rules.json -o my-rules.schema.json",
                "",
                "Name the schema in the rule file: \"$schema\": \"advisor-rules-2.schema.json\".")
            .value("FILE", "Let the editor offer the ids of this rule file.", FOR));
  }

  @Override
  public String text(ParseResult options, CommonOptions common) throws UserError, IOException {
    Optional<String> file = CommonOptions.text(options, FOR);
    return file.isEmpty()
        ? PublishedFormat.RULES.schema()
        : RulesSchema.of(RulesInForce.load(file, surroundings.files()).book());
  }
}
