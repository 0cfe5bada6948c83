package advisor.cli;

import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.PrintingCommand;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.render.json.PublishedFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor schema}: prints the JSON Schema of a format, for people who write programs. */
record SchemaCommand(Surroundings surroundings) implements PrintingCommand {

  @Override
  public CommandSpec spec() {
    String about = "One of " + String.join(", ", PublishedFormat.ids()) + ".";
    return CommonOptions.ofOutput(
        CommandBuilder.of(
                this,
                "schema",
                "Prints the JSON Schema of a format, or lists the formats.",
                "  advisor schema",
                "  advisor schema result -o advisor-result.schema.json",
                "",
                "Without a name, it lists each format and what it is for. The manual page:",
                "  advisor manual advisor-formats | man -l -")
            .word("0", "0..1", "FORMAT", about));
  }

  @Override
  public String text(ParseResult options, CommonOptions common) throws UserError {
    Optional<String> name = CommonOptions.word(options);
    return name.isPresent()
        ? CommonOptions.constant(name.get(), "schema", PublishedFormat.class).schema()
        : list();
  }

  private static String list() {
    return Stream.of(PublishedFormat.values())
        .map(format -> "%-15s%s%n".formatted(format.id(), format.about()).replace("\r", ""))
        .collect(Collectors.joining());
  }
}
