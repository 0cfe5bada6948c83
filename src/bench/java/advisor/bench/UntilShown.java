package advisor.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command at a terminal of its own, from its start until a text is on the screen. Needs script as
 * Linux has it.
 */
record UntilShown(List<String> command, String text) implements Run {

  @Override
  public double seconds() throws IOException, InterruptedException {
    StringBuilder line = new StringBuilder("stty rows 24 cols 80; exec");
    for (String word : command) {
      line.append(" '").append(word).append("'");
    }
    ProcessBuilder terminal = new ProcessBuilder("script", "-qfec", line.toString(), "/dev/null");
    terminal.environment().put("TERM", "xterm-256color");
    long began = System.nanoTime();
    Process process = terminal.start();
    try {
      waitForText(process.getInputStream());
      return (System.nanoTime() - began) / 1e9;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  private void waitForText(InputStream screen) throws IOException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    while (!shown.toString(StandardCharsets.UTF_8).contains(text)) {
      int count = screen.read(piece);
      if (count < 0) {
        throw new IllegalStateException(command + " never showed '" + text + "': " + shown);
      }
      shown.write(piece, 0, count);
    }
  }
}
