package advisor.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What became of a program that was started in a folder, with nothing on its standard input. */
record Started(int exitCode, String out, String err) {

  /**
   * Starts a program and waits for its end.
   *
   * @param environment what differs from this process's own, an empty text to leave a variable out;
   *     variables that the JVM reads are left out anyway
   */
  static Started in(Path folder, Map<String, String> environment, List<String> command) {
    try {
      Path out = Files.createTempFile("out", null);
      Path err = Files.createTempFile("err", null);
      try {
        ProcessBuilder builder =
            new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> all = builder.environment();
        all.keySet().removeAll(List.of("JAVA_HOME", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        all.putAll(environment);
        all.values().removeIf(String::isEmpty);
        int exitCode = builder.start().waitFor();
        return new Started(exitCode, read(out), read(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
