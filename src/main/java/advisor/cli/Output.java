package advisor.cli;

import advisor.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where results go: standard output, or a file that is written whole or not at all. */
final class Output {

  private final OutputStream standard;
  private final boolean personal;

  private Output(OutputStream standard, boolean personal) {
    this.standard = standard;
    this.personal = personal;
  }

  /** Files have the rights that files have here, or those of the file that they replace. */
  Output(OutputStream standard) {
    this(standard, false);
  }

  /** Files hold what a person answered: their owner alone can read them. */
  static Output personal(OutputStream standard) {
    return new Output(standard, true);
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
    write(text, Destination.standard(standard));
  }

  /** Writes a file, whole or not at all. */
  private void write(String text, Path file) throws Refusal {
    try (Destination destination = Destination.file(file, personal)) {
      write(text, destination);
      destination.complete();
    }
  }

  private static void write(String text, Destination destination) throws Refusal {
    try {
      destination.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (ClosedPipe nobodyReadsOn) {
      return;
    }
  }

  static boolean isClosedPipe(IOException e) {
    return "Broken pipe".equals(e.getMessage()) || "Pipe closed".equals(e.getMessage());
  }

  /**
   * Opens the file where one is named, else standard output, for results that come bit by bit. It
   * is the same: a file is written whole or not at all.
   */
  Destination open(Optional<Path> file) throws Refusal {
    return file.isPresent()
        ? Destination.file(file.get(), personal)
        : Destination.standard(standard);
  }

  /** The file that an option names. */
  static Path path(String name, String option) throws Refusal {
    if (name.isEmpty() || name.equals("-")) {
      throw new Refusal(
          ExitCode.USAGE,
          "error: " + option + " needs the name of a file" + (name.isEmpty() ? "" : ", not '-'"));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw unwritable(name, e);
    }
  }

  static Refusal unwritable(String name, Exception e) {
    return new Refusal(
        ExitCode.UNWRITABLE,
        "error: cannot write " + Visible.escaped(name) + ": " + Input.reasonForFolder(e));
  }
}
