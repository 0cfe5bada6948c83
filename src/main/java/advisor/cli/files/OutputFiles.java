package advisor.cli.files;

import advisor.cli.ExitCode;
import advisor.cli.UsageError;
import advisor.cli.UserError;
import advisor.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where results go: standard output, or a file that is written whole or not at all. */
public final class OutputFiles {

  private final OutputStream standard;
  private final boolean personal;

  private OutputFiles(OutputStream standard, boolean personal) {
    this.standard = standard;
    this.personal = personal;
  }

  /** Files have the rights that files have here, or those of the file that they replace. */
  public OutputFiles(OutputStream standard) {
    this(standard, false);
  }

  /** Files hold what a person answered: their owner alone can read them. */
  public static OutputFiles personal(OutputStream standard) {
    return new OutputFiles(standard, true);
  }

  /** Writes to the file where one is named, else to standard output. */
  public void write(String text, Optional<Path> file) throws UserError {
    try (Destination destination = open(file)) {
      destination.write(text.getBytes(StandardCharsets.UTF_8));
      destination.complete();
    } catch (ClosedPipe nobodyReadsOn) {
      return;
    }
  }

  /** Writes to standard output. That nobody reads on is no failure: {@code | head -1}. */
  public void write(String text) throws UserError {
    write(text, Optional.empty());
  }

  public static boolean isClosedPipe(IOException e) {
    return "Broken pipe".equals(e.getMessage()) || "Pipe closed".equals(e.getMessage());
  }

  /**
   * Opens the file where one is named, else standard output, for results that come bit by bit. It
   * is the same: a file is written whole or not at all.
   */
  public Destination open(Optional<Path> file) throws UserError {
    return file.isPresent()
        ? Destination.file(file.get(), personal)
        : Destination.standard(standard);
  }

  /** The file that an option names; {@code {pid}} in it is the number of this process. */
  static Path path(String name, String option) throws UserError {
    if (name.isEmpty() || name.equals("-")) {
      throw UsageError.of(
          option + " needs the name of a file" + (name.isEmpty() ? "" : ", not '-'"));
    }
    try {
      return Path.of(name.replace("{pid}", Long.toString(ProcessHandle.current().pid())));
    } catch (InvalidPathException e) {
      throw unwritable(name, e);
    }
  }

  public static UserError unwritable(String name, Exception e) {
    return new UserError(
        ExitCode.UNWRITABLE,
        "error: cannot write " + Visible.escaped(name) + ": " + InputFiles.reasonForFolder(e));
  }
}
