package advisor.cli;

import advisor.render.json.PublishedFormat;
import advisor.render.json.ResultField;
import advisor.render.shell.CommandShape;
import advisor.render.shell.CommandShape.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the commands accept, read from their specifications; hidden ones are left out. */
final class Shapes {

  private static final String HELP = "help";
  private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9-]*(\\|[a-z][a-z0-9-]*)+");

  private Shapes() {}

  /** The program with all its commands, and {@code help} with their names below it. */
  static CommandShape of(CommandSpec program) {
    CommandShape shape = of(program, program.name());
    List<CommandShape> commands = new ArrayList<>(shape.commands());
    commands.add(help(shape, program.name() + " " + HELP, "Tells about a command."));
    return new CommandShape(
        shape.path(),
        shape.about(),
        shape.options(),
        shape.arguments(),
        commands,
        shape.notes(),
        shape.exitCodes());
  }

  private static CommandShape help(CommandShape command, String path, String about) {
    List<CommandShape> commands =
        command.commands().stream()
            .map(below -> help(below, path + " " + below.name(), below.about()))
            .toList();
    return new CommandShape(path, about, List.of(), List.of(), commands, List.of(), Map.of());
  }

  private static CommandShape of(CommandSpec spec, String path) {
    List<CommandShape> commands = new ArrayList<>();
    for (Map.Entry<String, CommandLine> below : spec.subcommands().entrySet()) {
      CommandSpec command = below.getValue().getCommandSpec();
      if (!command.usageMessage().hidden()) {
        commands.add(of(command, path + " " + below.getKey()));
      }
    }
    return new CommandShape(
        path,
        String.join(" ", texts(spec.usageMessage().header())).strip(),
        spec.options().stream().filter(option -> !option.hidden()).map(Shapes::option).toList(),
        spec.positionalParameters().stream().map(Shapes::argument).toList(),
        commands,
        texts(spec.usageMessage().footer()),
        spec.usageMessage().exitCodeList());
  }

  private static CommandShape.CommandOption option(OptionSpec option) {
    boolean flag = option.arity().max() == 0;
    return new CommandShape.CommandOption(
        List.of(option.names()),
        flag ? "" : option.paramLabel(),
        about(option),
        flag ? Value.of(CommandShape.Kind.FLAG) : value(option, CommandShape.Kind.FREE));
  }

  private static CommandShape.Argument argument(PositionalParamSpec argument) {
    return new CommandShape.Argument(
        argument.paramLabel(),
        about(argument),
        argument.arity().min() > 0,
        argument.arity().max() > 1,
        value(argument, CommandShape.Kind.FILE));
  }

  /**
   * What the label says: words with bars between them are those that are allowed.
   *
   * @param otherwise where the label says nothing
   */
  private static Value value(ArgSpec argument, CommandShape.Kind otherwise) {
    String label = argument.paramLabel();
    if (WORDS.matcher(label).matches()) {
      return new Value(CommandShape.Kind.WORDS, List.of(label.split("\\|")));
    }
    if (label.equals("KEY,...")) {
      return new Value(CommandShape.Kind.WORDS, ResultField.words());
    }
    if (label.equals("FORMAT")) {
      Stream<String> formats = Stream.of(PublishedFormat.values()).map(PublishedFormat::id);
      return new Value(CommandShape.Kind.WORDS, formats.toList());
    }
    if (label.equals("QUESTION=ANSWER")) {
      return Value.of(CommandShape.Kind.ANSWER);
    }
    if (label.contains("FILE")) {
      return Value.of(CommandShape.Kind.FILE);
    }
    return Value.of(label.equals("DIR") ? CommandShape.Kind.FOLDER : otherwise);
  }

  private static String about(ArgSpec argument) {
    return String.join(" ", texts(argument.description()));
  }

  /** Texts as picocli prints them: they are formats. */
  private static List<String> texts(String... formats) {
    return Arrays.stream(formats).map(String::format).toList();
  }
}
