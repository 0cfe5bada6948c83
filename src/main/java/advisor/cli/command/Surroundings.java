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

/**
 * What the program is given by the system for one run.
 *
 * @param out where results go; unlike a print stream it tells when writing fails
 * @param err where warnings and errors go
 * @param streams which of the three are terminals
 * @param doors how questions are put
 * @param files those that the run reads and writes, standard input among them
 */
public record Surroundings(
    OutputStream out,
    PrintStream err,
    Streams streams,
    AskerFactory doors,
    Map<String, String> environment,
    NamedFiles files) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;
  private static final int MOST_WIDTH = 1000;

  /** How far the lines of a file are indented that a message shows as they are. */
  private static final String EXCERPT = " ".repeat(8);

  /** Where no file has been named yet. */
  public Surroundings(
      InputStream in,
      OutputStream out,
      PrintStream err,
      Streams streams,
      AskerFactory doors,
      Map<String, String> environment) {
    this(out, err, streams, doors, environment, new NamedFiles(in));
  }

  /**
   * Opens the file where one is named, else standard output, for results that come bit by bit.
   *
   * @param personal whether a file holds what a person answered: its owner alone can read it. Else
   *     it has the rights that files have here, or those of the one that it replaces.
   */
  public Destination open(Optional<Path> file, boolean personal) throws UserError {
    return file.isPresent()
        ? Destination.file(file.get(), personal)
        : Destination.standardOutput(out);
  }

  /** Of results, in columns: {@code COLUMNS}, else the terminal's, else 80. */
  public int width() {
    int width = asked();
    return width > 0 ? width : streams.columns().orElse(DEFAULT_WIDTH);
  }

  /** The same of the questions, and of what is told where they are put. */
  public int widthOfQuestions() {
    int width = asked();
    return width > 0 ? width : streams.columnsOfQuestions().orElse(DEFAULT_WIDTH);
  }

  /** What the environment asks for, within reason; 0 where it asks for nothing. */
  private int asked() {
    try {
      int width = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return width > 0 ? Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Says it on standard error; at a terminal no word of it is parted where the window ends. */
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

  /** Writes a whole result. That nobody reads on is no failure: {@code | head -1}. */
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
