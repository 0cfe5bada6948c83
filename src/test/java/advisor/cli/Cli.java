package advisor.cli;

import advisor.terminal.Doors;
import advisor.terminal.PipedLines;
import advisor.terminal.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs command lines in this process, as from a script: standard input is a pipe. */
final class Cli {

  private final String input;
  private final Map<String, String> environment;

  private Cli(String input, Map<String, String> environment) {
    this.input = input;
    this.environment = environment;
  }

  /** What a run left behind. */
  record Ran(int code, String out, String err) {}

  static Ran run(String... arguments) {
    return piped("").with(arguments);
  }

  static Cli piped(String input) {
    return new Cli(input, Map.of());
  }

  Cli where(String name, String value) {
    return new Cli(input, Map.of(name, value));
  }

  Ran with(String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Doors pipe = (manner, questions) -> new PipedLines(in, questions);
    return with(in, pipe, new Streams(false, false, false), environment, arguments);
  }

  /** With the questions put through a door of one's own. */
  static Ran through(Doors doors, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return with(in, doors, new Streams(true, false, true), Map.of(), arguments);
  }

  private static Ran with(
      ByteArrayInputStream in,
      Doors doors,
      Streams streams,
      Map<String, String> environment,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Surroundings surroundings = new Surroundings(in, out, errors, streams, doors, environment);
    ExitCode code = new Advisor(surroundings).run(arguments);
    return new Ran(
        code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
