package advisor;

import advisor.cli.Advisor;
import advisor.cli.command.Surroundings;
import advisor.terminal.ClosedStreams;
import advisor.terminal.Streams;
import advisor.terminal.Terminals;
import advisor.terminal.ToldUntilStopped;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The composition root: the only class that touches the system, and the only one that exits. */
public final class Main {

  /** Streams that stay open until the end, so that no file gets their descriptors. */
  @SuppressWarnings("unused")
  private static final List<InputStream> TAKEN = ClosedStreams.taken();

  /** The folder where the system lists the open descriptors of a program. */
  static final Path DESCRIPTORS = Path.of("/dev/fd");

  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] arguments) {
    InputStream in = ClosedStreams.input(System.in, DESCRIPTORS.resolve("0"), machineFiles());
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(arguments, in, out, err, Streams.look(DESCRIPTORS)));
  }

  /** Runs a command line with these streams and returns its exit code. */
  static int run(
      String[] arguments, InputStream in, OutputStream out, OutputStream error, Streams streams) {
    // Every option is a text; without converters for other types, picocli starts much faster.
    System.setProperty("picocli.converters.excludes", "java.*");
    // What a library logs, such as a failure to unpack a file, is not part of the output.
    System.setProperty("java.util.logging.config.class", "java.lang.Object");
    Map<String, String> environment = System.getenv();
    Charset charset = Charset.forName(System.getProperty("native.encoding"));
    PrintStream err = new PrintStream(error, true, charset);
    Terminals terminals =
        new Terminals(
            in,
            new PrintStream(out, true, charset),
            err,
            charset,
            streams,
            environment,
            InstantSource.system());
    ToldUntilStopped errors = new ToldUntilStopped(error);
    Surroundings surroundings =
        new Surroundings(
            in, out, new PrintStream(errors, true, charset), streams, terminals, environment);
    Runtime.getRuntime().addShutdownHook(new Thread(errors));
    if (streams.input()) {
      Runtime.getRuntime().addShutdownHook(new Thread(terminals));
    }
    int code = new Advisor(surroundings).run(arguments).number();
    terminals.over();
    return code;
  }

  /** The files that the Java machine has open: its modules and the program. */
  private static List<String> machineFiles() {
    List<String> files = new ArrayList<>();
    files.add(System.getProperty("java.home") + "/lib/modules");
    files.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    return files;
  }
}
