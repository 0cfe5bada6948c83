package advisor.cli;

import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.cli.help.PrebuiltHelp;
import advisor.terminal.AskerFactory;
import advisor.terminal.Streams;
import advisor.terminal.lines.PipedLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Runs command lines in this process, as from a script: standard input is a pipe. */
public final class Cli {

  private static final Streams NO_TERMINAL = new Streams(false, false, false);

  private final InputStream input;
  private final Map<String, String> environment;

  private Cli(InputStream input, Map<String, String> environment) {
    this.input = input;
    this.environment = environment;
  }

  /**
   * What a run left behind.
   *
   * @param err what people are told; the object for programs after it was held against its schema
   */
  public record Ran(int code, String out, String err) {
    Ran forPeople() {
      return new Ran(code, out, PublishedSchemas.forPeople(err));
    }
  }

  /** The object that a run from a pipe leaves for programs, as it stands on standard error. */
  static String error(String input, String... arguments) {
    Cli cli = piped(input);
    String err = whole(cli.input, pipe(cli.input), NO_TERMINAL, Map.of(), arguments).err();
    return err.lines().reduce("", (before, line) -> line);
  }

  /** The exit code where errors go there. */
  int codeWith(PrintStream errors, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return new Advisor(new Surroundings(input, out, errors, NO_TERMINAL, pipe(input), Map.of()))
        .run(arguments)
        .number();
  }

  /** The same through a door of one's own. */
  static String errorThrough(AskerFactory doors, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    Streams terminal = new Streams(true, false, true);
    String err = whole(in, doors, terminal, Map.of(), arguments).err();
    return err.lines().reduce("", (before, line) -> line);
  }

  public static Ran run(String... arguments) {
    return piped("").with(arguments);
  }

  /** Without the help that the build wrote down. */
  public static String helpSetAnew(String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(in, out, System.err, NO_TERMINAL, pipe(in), Map.of());
    PrebuiltHelp none =
        new PrebuiltHelp() {
          @Override
          protected Optional<String> page(String command) {
            return Optional.empty();
          }
        };
    new Advisor(surroundings, none).run(arguments);
    return out.toString(StandardCharsets.UTF_8);
  }

  public static Cli piped(String input) {
    return piped(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
  }

  public static Cli piped(InputStream input) {
    return new Cli(input, Map.of());
  }

  public Cli where(String name, String value) {
    return where(Map.of(name, value));
  }

  public Cli where(Map<String, String> variables) {
    return new Cli(input, variables);
  }

  public Ran with(String... arguments) {
    return with(input, pipe(input), NO_TERMINAL, environment, arguments);
  }

  /** With the questions put through a door of one's own. */
  static Ran through(AskerFactory doors, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return with(in, doors, new Streams(true, false, true), Map.of(), arguments);
  }

  private static AskerFactory pipe(InputStream in) {
    return (presentation, questions) -> new PipedLines(in, questions);
  }

  private static Ran with(
      InputStream in,
      AskerFactory doors,
      Streams streams,
      Map<String, String> environment,
      String... arguments) {
    return whole(in, doors, streams, environment, arguments).forPeople();
  }

  private static Ran whole(
      InputStream in,
      AskerFactory doors,
      Streams streams,
      Map<String, String> environment,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Surroundings surroundings = new Surroundings(in, out, errors, streams, doors, environment);
    ExitCode code = new Advisor(surroundings).run(arguments);
    Ran ran =
        new Ran(
            code.number(),
            out.toString(StandardCharsets.UTF_8),
            err.toString(StandardCharsets.UTF_8));
    PublishedSchemas.hold(ran, arguments);
    return ran;
  }
}
