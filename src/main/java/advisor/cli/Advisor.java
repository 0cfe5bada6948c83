package advisor.cli;

import advisor.cli.ask.AskCommand;
import advisor.cli.batch.BatchCommand;
import advisor.cli.command.Command;
import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.demo.DemoCommand;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.cli.help.CompletionCommand;
import advisor.cli.help.ManualCommand;
import advisor.cli.help.NarrowHelp;
import advisor.cli.help.PrebuiltHelp;
import advisor.cli.rules.RulesCommands;
import advisor.model.RuleBook;
import advisor.render.document.ProgramText;
import advisor.render.json.ReportedFault;
import advisor.text.Visible;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: finds the command that a command line names, runs it, and reports how it ended. */
public final class Advisor {

  private static final List<String> COMMANDS =
      List.of("ask", "compare", "rules", "schema", "demo", "batch", "completion", "manual");

  private static final List<List<String>> VERSION = List.of(List.of("-V"), List.of("--version"));

  private final Surroundings surroundings;
  private final PrebuiltHelp prebuiltHelp;

  public Advisor(Surroundings surroundings) {
    this(surroundings, new PrebuiltHelp());
  }

  Advisor(Surroundings surroundings, PrebuiltHelp prebuiltHelp) {
    this.surroundings = surroundings;
    this.prebuiltHelp = prebuiltHelp;
  }

  private CommandSpec command(String name) {
    return switch (name) {
      case "ask" -> new AskCommand(surroundings).spec();
      case "batch" -> new BatchCommand(surroundings).spec();
      case "compare" -> new CompareCommand(surroundings).spec();
      case "completion" -> new CompletionCommand(surroundings, this::program).spec();
      case "demo" -> new DemoCommand(surroundings).spec();
      case "manual" -> new ManualCommand(surroundings, this::program).spec();
      case "rules" -> RulesCommands.spec(surroundings);
      case "schema" -> new SchemaCommand(surroundings).spec();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Runs one command line. Every error is reported on standard error. */
  public ExitCode run(String... arguments) {
    List<String> words = List.of(arguments);
    try {
      ExitCode code = dispatch(words);
      return code.isError() ? withJsonFaults(code, code.faults(), words) : code;
    } catch (ParameterException e) {
      return refuse(UserError.of(e), words);
    } catch (UserError e) {
      return refuse(e, words);
    } catch (IOException | RuntimeException | Error e) {
      return bug(e, words);
    }
  }

  /** Builds only the command that is named first, because building commands takes time. */
  private ExitCode dispatch(List<String> words) throws UserError, IOException {
    List<String> arguments = ArgumentOrder.of(words);
    Optional<String> help = prebuiltHelp.asked(arguments);
    if (help.isPresent()) {
      return help(help.get());
    }
    if (VERSION.contains(arguments)) {
      return version();
    }
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    return COMMANDS.contains(first)
        ? run(command(first).name("advisor " + first), arguments.subList(1, arguments.size()))
        : run(program(), arguments);
  }

  /** Parses the arguments and runs the command; {@code @file} is not expanded. */
  private ExitCode run(CommandSpec spec, List<String> arguments) throws UserError, IOException {
    CommandLine line = new CommandLine(spec).setExpandAtFiles(false);
    ParseResult options = line.parseArgs(arguments.toArray(new String[0]));
    if (CommonOptions.isSet(options, "--version")) {
      return version();
    }
    while (options.hasSubcommand() && !CommonOptions.isSet(options, "--help")) {
      options = options.subcommand();
    }
    CommandSpec named = options.commandSpec();
    if (!options.unmatched().isEmpty() && !named.subcommands().isEmpty()) {
      // In a request for help, picocli lets an unknown command pass.
      throw new UnmatchedArgumentException(named.commandLine(), options.unmatched());
    }
    if (named.userObject() instanceof Command command && !CommonOptions.isSet(options, "--help")) {
      return command.run(options);
    }
    return help(CommandBuilder.text(named.commandLine()));
  }

  private ExitCode help(String text) throws UserError {
    int width = surroundings.width();
    return write(width < NarrowHelp.FULL ? new NarrowHelp(width).text(text) : text);
  }

  private ExitCode version() throws UserError, IOException {
    Optional<String> named = CommonOptions.rules(surroundings.environment());
    RuleBook rules = RulesInForce.load(named, surroundings.files()).book();
    String version = rules.id() + " " + rules.version();
    return write("advisor " + ProgramText.version() + "\nrules " + version + "\n");
  }

  private ExitCode write(String text) throws UserError {
    surroundings.write(text, Optional.empty());
    return ExitCode.OK;
  }

  private CommandSpec program() {
    CommandSpec spec =
        CommandBuilder.ofGroup(
                "advisor",
                "Physiotherapy or massage? An interview, a recommendation and its reasons.",
                "  advisor ask",
                "  advisor ask --answer goal=stress --format json",
                "",
                "'advisor help COMMAND' explains a command. The advisor makes no diagnosis.")
            .help()
            .flag("Print the versions of program and rules.", "-V", "--version")
            .spec();
    for (String name : COMMANDS) {
      spec.addSubcommand(name, command(name));
    }
    return CommandBuilder.withHelp(spec);
  }

  private ExitCode refuse(UserError refusal, List<String> arguments) {
    if (!refusal.getMessage().isEmpty()) {
      surroundings.say(Visible.lines(refusal.getMessage()));
    }
    return withJsonFaults(refusal.code(), refusal.faults(), arguments);
  }

  /** Ends standard error with the faults as JSON, if the command line asked for JSON. */
  private ExitCode withJsonFaults(
      ExitCode code, List<ReportedFault> faults, List<String> arguments) {
    if (ArgumentOrder.asksForJson(arguments)) {
      surroundings.err().println(ReportedFault.line(code.number(), faults));
    }
    return code;
  }

  private ExitCode bug(Throwable bug, List<String> arguments) {
    surroundings.err().println("error: this is a bug in advisor. Please report these lines:");
    surroundings.err().println("  " + Visible.of(bug.toString()));
    for (StackTraceElement element : bug.getStackTrace()) {
      surroundings.err().println("    at " + element);
    }
    return withJsonFaults(ExitCode.BUG, ExitCode.BUG.faults(bug.toString()), arguments);
  }
}
