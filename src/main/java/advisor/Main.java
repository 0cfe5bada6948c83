package advisor;

import advisor.cli.Advisor;
import advisor.cli.Surroundings;
import advisor.terminal.Streams;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** The composition root: the only place that touches the system, and the only one that exits. */
public final class Main {

  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] arguments) {
    Charset charset = Charset.forName(System.getProperty("native.encoding"));
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
    Surroundings surroundings =
        new Surroundings(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            err,
            charset,
            Streams.look(Path.of("/dev/fd")),
            System.getenv());
    System.exit(new Advisor(surroundings).run(arguments).number());
  }
}
