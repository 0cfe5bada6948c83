package advisor.cli.help;

import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.PrintingCommand;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.render.document.ProgramText;
import advisor.render.json.FaultCode;
import advisor.render.json.PublishedFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code advisor manual}: prints pages of the manual, for people who make packages.
 *
 * @param program the program with all its commands
 */
public record ManualCommand(Surroundings surroundings, Supplier<CommandSpec> program)
    implements PrintingCommand {

  private static final String FORMATS = "advisor-formats";

  @Override
  public CommandSpec spec() {
    return CommonOptions.ofStreams(
        CommandBuilder.of(
                this,
                "manual",
                "Prints a page of the manual, or lists the pages.",
                "  advisor manual advisor-ask | man -l -")
            .word("0", "0..1", "PAGE", "The name of a page.")
            .hidden());
  }

  @Override
  public String text(ParseResult options, CommonOptions common) throws UserError {
    Optional<String> name = CommonOptions.word(options);
    Map<String, CommandLine> pages = new LinkedHashMap<>();
    collect(new CommandLine(program.get()), pages);
    return name.isPresent()
        ? page(name.get(), pages)
        : String.join("\n", pages.keySet()) + "\n" + FORMATS + "\n";
  }

  private static void collect(CommandLine command, Map<String, CommandLine> pages) {
    if (!command.getCommandSpec().options().isEmpty()) {
      pages.put(command.getCommandSpec().qualifiedName("-"), command);
    }
    command.getSubcommands().values().forEach(below -> collect(below, pages));
  }

  /** The page about formats, for people who write programs. */
  private static String formats() {
    StringBuilder formats = new StringBuilder();
    for (PublishedFormat format : PublishedFormat.values()) {
      formats.append(ManPage.entry(format.id(), format.about()));
    }
    StringBuilder codes = new StringBuilder();
    for (FaultCode code : FaultCode.values()) {
      codes.append(ManPage.entry(code.id(), code.meaning()));
    }
    return ProgramText.of("manual/" + FORMATS + ".5")
        .replace("@VERSION@", ManPage.escaped(ProgramText.version()))
        .replace("@FORMATS@\n", formats.toString())
        .replace("@CODES@\n", codes.toString());
  }

  private static String page(String name, Map<String, CommandLine> pages) throws UserError {
    if (name.equals(FORMATS)) {
      return formats();
    }
    if (!pages.containsKey(name)) {
      throw UserError.word(name, "manual", List.copyOf(pages.keySet()));
    }
    return ManPage.of(name, CommandBuilder.text(pages.get(name)));
  }
}
