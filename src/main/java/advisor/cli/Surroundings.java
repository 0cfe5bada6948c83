package advisor.cli;

import advisor.terminal.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Map;

/**
 * What the program is given by the system.
 *
 * @param out where results go; unlike a print stream it tells when writing fails
 * @param err where questions, warnings and errors go
 * @param charset how the terminal encodes text
 * @param streams which of the three are terminals
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Charset charset,
    Streams streams,
    Map<String, String> environment) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }
}
