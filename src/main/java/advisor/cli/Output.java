package advisor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where results go: standard output, or a file that is written whole or not at all. */
final class Output {

  private final OutputStream standard;

  Output(OutputStream standard) {
    this.standard = standard;
  }

  /** Writes to the file where one is named, else to standard output. */
  void write(String text, Optional<Path> file) throws Refusal {
    if (file.isPresent()) {
      write(text, file.get());
    } else {
      write(text);
    }
  }

  /** Writes to standard output. That nobody reads on is no failure: {@code | head -1}. */
  void write(String text) throws Refusal {
    try {
      standard.write(bytes(text));
      standard.flush();
    } catch (IOException e) {
      if (!isClosedPipe(e)) {
        throw unwritable("standard output", e);
      }
    }
  }

  static boolean isClosedPipe(IOException e) {
    return "Broken pipe".equals(e.getMessage()) || "Pipe closed".equals(e.getMessage());
  }

  /**
   * Writes a file, whole or not at all; where something other than a file has that name, such as
   * {@code /dev/null}, it is written to directly.
   */
  private void write(String text, Path file) throws Refusal {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes(text));
      } else {
        replace(Replacement.of(file), bytes(text));
      }
    } catch (IOException e) {
      throw unwritable(file.toString(), e);
    }
  }

  /**
   * Opens the file where one is named, else standard output, for results that come bit by bit. It
   * is the same: a file is written whole or not at all.
   */
  Destination open(Optional<Path> file) throws Refusal {
    return file.isPresent() ? Destination.file(file.get()) : Destination.standard(standard);
  }

  private static void replace(Replacement replacement, byte[] bytes) throws IOException {
    try {
      try (OutputStream out = replacement.open()) {
        out.write(bytes);
      }
      replacement.complete();
    } finally {
      replacement.abandon();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Refusal unwritable(String name, IOException e) {
    String reason = e instanceof NoSuchFileException ? "there is no such folder" : Input.reason(e);
    return new Refusal(ExitCode.UNWRITABLE, "error: cannot write " + name + ": " + reason);
  }
}
