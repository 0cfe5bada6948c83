package advisor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: takes a command line, runs the command that it names, tells how it ended. */
public final class Advisor {

  private static final Map<String, Function<Surroundings, Command>> COMMANDS = commands();

  private final Surroundings surroundings;
  private final Output output;

  /** A program in these surroundings. */
  public Advisor(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.output = new Output(surroundings.out());
  }

  private static Map<String, Function<Surroundings, Command>> commands() {
    Map<String, Function<Surroundings, Command>> commands = new LinkedHashMap<>();
    commands.put("ask", AskCommand::new);
    commands.put("compare", CompareCommand::new);
    return commands;
  }

  /** Runs one command line. Whatever goes wrong is told on standard error. */
  public ExitCode run(String... arguments) {
    try {
      return dispatch(helpLast(List.of(arguments)));
    } catch (ParameterException e) {
      return refuse(UsageError.of(e));
    } catch (Refusal e) {
      return refuse(e);
    } catch (IOException | RuntimeException e) {
      return bug(e);
    }
  }

  /** {@code help ask} is {@code ask --help}. */
  private static List<String> helpLast(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).equals("help")) {
      return arguments;
    }
    List<String> reordered = new ArrayList<>(arguments.subList(1, arguments.size()));
    reordered.add("--help");
    return reordered;
  }

  private ExitCode dispatch(List<String> arguments) throws Refusal, IOException {
    Map<String, Command> commands = new LinkedHashMap<>();
    for (String name : needed(arguments)) {
      commands.put(name, COMMANDS.get(name).apply(surroundings));
    }
    ParseResult parsed = program(commands).parseArgs(arguments.toArray(new String[0]));
    if (!parsed.hasSubcommand()) {
      return top(parsed);
    }
    ParseResult options = parsed.subcommand();
    return CommonOptions.isSet(options, "--help")
        ? usage(options.commandSpec().commandLine())
        : commands.get(options.commandSpec().name()).run(options);
  }

  /** Only the command that is named is built, because building costs time; help needs all. */
  private static Collection<String> needed(List<String> arguments) {
    boolean named = !arguments.isEmpty() && COMMANDS.containsKey(arguments.get(0));
    return named ? List.of(arguments.get(0)) : COMMANDS.keySet();
  }

  private static CommandLine program(Map<String, Command> commands) {
    CommandSpec top = Usage.top();
    CommandLine program = new CommandLine(top);
    for (Map.Entry<String, Command> command : commands.entrySet()) {
      program.addSubcommand(command.getKey(), Usage.complete(command.getValue().spec()));
    }
    return program;
  }

  private ExitCode top(ParseResult parsed) throws Refusal {
    if (CommonOptions.isSet(parsed, "--version")) {
      output.write(Version.told(Rules.builtIn()));
      return ExitCode.OK;
    }
    return usage(parsed.commandSpec().commandLine());
  }

  private ExitCode usage(CommandLine command) throws Refusal {
    StringWriter text = new StringWriter();
    command.usage(new PrintWriter(text), Ansi.OFF);
    output.write(text.toString());
    return ExitCode.OK;
  }

  private ExitCode refuse(Refusal refusal) {
    surroundings.err().println(refusal.getMessage());
    return refusal.code();
  }

  private ExitCode bug(Exception bug) {
    surroundings.err().println("error: this is a bug in advisor. Please report these lines:");
    surroundings.err().println("  " + bug);
    for (StackTraceElement element : bug.getStackTrace()) {
      surroundings.err().println("    at " + element);
    }
    return ExitCode.BUG;
  }
}
