package advisor;

import advisor.rulefile.DefaultRules;
import advisor.terminal.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs several commands in one process: the build archives the classes that they load, so that
 * every later start is faster.
 */
final class Training {
  /** An input that types Ctrl-D, but not before the question. */
  private static final class CtrlD extends ByteArrayInputStream {
    CtrlD() {
      super(new byte[] {4});
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }

  private static final String ANSWERS = "stress\nnone\nnone\nnone\nnone\nmassage\n";

  /** The commands, in an order in which one saves the session that later ones read. */
  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "--version",
          "ask",
          "ask --format json --trace",
          "ask --format markdown -o @page",
          "ask --rules @rules --save @session",
          "ask --no-input --answer goal=stress --answers @session",
          "compare",
          "demo --check @session",
          "demo --cast @film @session",
          "batch",
          "rules check");

  private Training() {}

  /** Runs all commands; the first failure ends the run. */
  public static void main(String[] unused) throws IOException {
    Streams.look(Main.DESCRIPTORS);
    Path folder = Files.createTempDirectory("advisor");
    Files.write(folder.resolve("rules"), DefaultRules.bytes());
    for (String command : COMMANDS) {
      run(command.replace("@", folder + "/"));
    }
    // The menu, if there is a terminal to draw it on.
    run("ask", new CtrlD(), new Streams(true, false, true));
    for (String file : List.of("rules", "page", "session", "film")) {
      Files.delete(folder.resolve(file));
    }
    Files.delete(folder);
  }

  private static void run(String command) {
    String input = command.equals("batch") ? "" : ANSWERS;
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int code = run(command, in, new Streams(false, false, false));
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
  }

  private static int run(String command, InputStream in, Streams streams) {
    OutputStream discarded = OutputStream.nullOutputStream();
    return Main.run(command.split(" "), in, discarded, discarded, streams);
  }
}
