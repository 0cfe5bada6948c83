package advisor.cli;

import advisor.cli.files.InputFiles;
import advisor.cli.files.NamedFiles;
import advisor.cli.files.OutputFiles;
import advisor.terminal.AskerFactory;
import advisor.terminal.Streams;
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
 * @param files those that the run reads and writes
 */
public record ProgramStreams(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Streams streams,
    AskerFactory doors,
    Map<String, String> environment,
    NamedFiles files) {
  public ProgramStreams {
    environment = Map.copyOf(environment);
  }

  /** Where no file has been named yet. */
  public ProgramStreams(
      InputStream in,
      OutputStream out,
      PrintStream err,
      Streams streams,
      AskerFactory doors,
      Map<String, String> environment) {
    this(in, out, err, streams, doors, environment, new NamedFiles());
  }

  /** What can be read, standard input included. */
  public InputFiles inputFiles() {
    return new InputFiles(this);
  }

  /** Writes a result to the file where one is named, else to standard output. */
  public void write(String text, Optional<Path> file) throws UserError {
    new OutputFiles(out).write(text, file);
  }
}
