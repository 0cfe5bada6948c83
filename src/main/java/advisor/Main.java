package advisor;

import advisor.cli.Advisor;
import advisor.cli.Surroundings;
import advisor.terminal.Interruption;
import advisor.terminal.Streams;
import advisor.terminal.Terminals;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** The composition root: the only place that touches the system, and the only one that exits. */
public final class Main {

  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] arguments) {
    // Every option is a text, and readying picocli for dates and the like costs much of a start.
    System.setProperty("picocli.converters.excludes", "java.*");
    Map<String, String> environment = System.getenv();
    Charset charset = Charset.forName(System.getProperty("native.encoding"));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
    Streams streams = Streams.look(Path.of("/dev/fd"));
    Terminals terminals =
        new Terminals(
            System.in,
            new PrintStream(out, true, charset),
            err,
            charset,
            streams,
            environment,
            InstantSource.system());
    Surroundings surroundings =
        new Surroundings(System.in, out, err, streams, terminals, environment);
    Interruption interruption = new Interruption(terminals, err);
    if (streams.input()) {
      Runtime.getRuntime().addShutdownHook(new Thread(interruption));
    }
    int code = new Advisor(surroundings).run(arguments).number();
    interruption.over();
    System.exit(code);
  }
}
