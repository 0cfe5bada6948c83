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
 * Runs several commands in one process, as no person does: the build archives what that loads, and
 * every later start finds it ready.
 */
final class Training {
  /** Types Ctrl-D, and not ahead of the question. */
  private static final class Leaving extends ByteArrayInputStream {
    Leaving() {
      super(new byte[] {4});
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }

  private static final String ANSWERS = "stress\nnone\nnone\nnone\nnone\nmassage\n";

  /** In their order: the session is saved by one, and read by those after it. */
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

  /** Runs them all; the first that fails ends it. */
  public static void main(String[] none) throws IOException {
    Streams.look(Main.DESCRIPTORS);
    Path folder = Files.createTempDirectory("advisor");
    Files.write(folder.resolve("rules"), DefaultRules.bytes());
    for (String command : COMMANDS) {
      run(command.replace("@", folder + "/"));
    }
    // The menu, where there is a terminal to draw it on.
    run("ask", new Leaving(), new Streams(true, false, true));
    for (String made : List.of("rules", "page", "session", "film")) {
      Files.delete(folder.resolve(made));
    }
    Files.delete(folder);
  }

  private static void run(String command) {
    String typed = command.equals("batch") ? "" : ANSWERS;
    InputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    int code = run(command, in, new Streams(false, false, false));
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
  }

  private static int run(String command, InputStream in, Streams streams) {
    OutputStream nobody = OutputStream.nullOutputStream();
    return Main.run(command.split(" "), in, nobody, nobody, streams);
  }
}
