package advisor.cli.command;

import advisor.cli.error.UserError;
import advisor.cli.files.Destination;
import advisor.cli.files.Destination.ClosedPipe;
import advisor.cli.files.NamedFiles;
import advisor.terminal.AskerFactory;
import advisor.terminal.Streams;
import advisor.text.Columns;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the system gives the program for one run.
 *
 * @param out the stream for results; unlike a print stream, it reports failed writes
 * @param err the stream for warnings and errors
 * @param streams which of the three are terminals
 * @param askers how questions are put
 * @param files the files that the run reads and writes, including standard input
 */
public record Surroundings(
    OutputStream out,
    PrintStream err,
    Streams streams,
    AskerFactory askers,
    Map<String, String> environment,
    NamedFiles files) {
  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;
  private static final int MOST_WIDTH = 1000;

  /** The indentation of file excerpts in messages; such lines are not wrapped. */
  private static final String EXCERPT = " ".repeat(8);

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** The surroundings at the start of a run. */
  public Surroundings(
      InputStream in,
      OutputStream out,
      PrintStream err,
      Streams streams,
      AskerFactory askers,
      Map<String, String> environment) {
    this(out, err, streams, askers, environment, new NamedFiles(in));
  }

  /** Opens the file, which only its owner may read if it is personal, or else standard output. */
  public Destination open(Optional<Path> file, boolean personal) throws UserError {
    return file.isPresent()
        ? Destination.file(file.get(), personal)
        : Destination.standardOutput(out);
  }

  /** The width of results in columns: {@code COLUMNS}, else the terminal's width, else 80. */
  public int width() {
    return width(streams.columns());
  }

  /** The width of the questions and of messages beside them. */
  public int widthOfQuestions() {
    return width(streams.columnsOfQuestions());
  }

  private int width(OptionalInt terminal) {
    try {
      int width = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return width > 0
          ? Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width))
          : terminal.orElse(DEFAULT_WIDTH);
    } catch (NumberFormatException noWidth) {
      return terminal.orElse(DEFAULT_WIDTH);
    }
  }

  /** Prints a message on standard error; at a terminal, wraps it at words. */
  public void say(String message) {
    if (!streams.error()) {
      err.println(message);
      return;
    }
    int width = widthOfQuestions();
    for (String line : message.split("\n", -1)) {
      if (line.startsWith(EXCERPT) || Columns.of(line) <= width) {
        err.println(line);
      } else {
        String text = line.stripLeading();
        String indent = line.substring(0, line.length() - text.length());
        Columns.hanging(indent, text, width).forEach(err::println);
      }
    }
  }

  /** Writes a whole result. A closed pipe, as in {@code | head -1}, is not a failure. */
  public void write(String text, Optional<Path> file, boolean personal) throws UserError {
    try (Destination destination = open(file, personal)) {
      destination.write(text);
      destination.complete();
    } catch (ClosedPipe nobodyReadsOn) {
      return;
    }
  }

  public void write(String text, Optional<Path> file) throws UserError {
    write(text, file, false);
  }
}
