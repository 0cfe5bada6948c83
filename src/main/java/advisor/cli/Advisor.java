package advisor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
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
    commands.put("demo", DemoCommand::new);
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

  /** A command that is named first is built alone, because building costs time. */
  private ExitCode dispatch(List<String> arguments) throws Refusal, IOException {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    return COMMANDS.containsKey(first)
        ? command(first, arguments.subList(1, arguments.size()))
        : top(arguments);
  }

  private ExitCode command(String name, List<String> arguments) throws Refusal, IOException {
    Command command = COMMANDS.get(name).apply(surroundings);
    CommandLine line = new CommandLine(Usage.complete(command.spec()));
    ParseResult options = line.parseArgs(arguments.toArray(new String[0]));
    return CommonOptions.isSet(options, "--help") ? usage(line) : command.run(options);
  }

  private ExitCode top(List<String> arguments) throws Refusal, IOException {
    CommandLine line = new CommandLine(Usage.top());
    for (Map.Entry<String, Function<Surroundings, Command>> command : COMMANDS.entrySet()) {
      line.addSubcommand(command.getKey(), command.getValue().apply(surroundings).spec());
    }
    ParseResult options = line.parseArgs(arguments.toArray(new String[0]));
    if (CommonOptions.isSet(options, "--version")) {
      output.write(Version.told(Rules.builtIn().book()));
      return ExitCode.OK;
    }
    return usage(line);
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
