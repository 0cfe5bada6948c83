package advisor.cli.files;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.WRITE;

import advisor.cli.error.UserError;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A place for results. A file appears only when it is complete; a pipe, a terminal or a device such
 * as {@code /dev/null} is written to directly.
 */
public final class Destination implements AutoCloseable {

  /** The reader has closed the pipe, as in {@code | head -1}. The run ends without failure. */
  public static final class ClosedPipe extends IOException {

    private static final long serialVersionUID = 1;

    private ClosedPipe() {
      super("the pipe is closed");
    }
  }

  private static final int SECONDS_FOR_A_READER = 10;

  private final String name;
  private final OutputStream out;
  private final boolean standard;
  private final Optional<Replacement> replacement;

  private Destination(
      String name, OutputStream out, boolean standard, Optional<Replacement> replacement) {
    this.name = name;
    this.out = out;
    this.standard = standard;
    this.replacement = replacement;
  }

  public static Destination standardOutput(OutputStream out) {
    return new Destination("standard output", out, true, Optional.empty());
  }

  public static Destination standardError(PrintStream err) {
    return new Destination("standard error", err, true, Optional.empty());
  }

  /** Opens a file; if it is personal, only its owner may read it. */
  public static Destination file(Path file, boolean personal) throws UserError {
    try {
      if (isDirect(file)) {
        return direct(file, isHandedOver(file) ? APPEND : WRITE);
      }
      Replacement replacement = Replacement.of(file);
      OutputStream out = new BufferedOutputStream(replacement.open(personal));
      return new Destination(file.toString(), out, false, Optional.of(replacement));
    } catch (IOException e) {
      throw FileErrors.unwritable(file.toString(), e);
    }
  }

  /** Whether it is written to as it stands, not replaced. */
  static boolean isDirect(Path file) {
    return isHandedOver(file) || Files.exists(file) && !Files.isRegularFile(file);
  }

  /** Whether the shell opened the file, which is then kept: {@code -o /dev/stdout >> all.txt}. */
  private static boolean isHandedOver(Path file) {
    return Files.isSymbolicLink(file) && (file.startsWith("/dev") || file.startsWith("/proc"));
  }

  /** Opens a pipe or device without a buffer, so that closing it cannot fail. */
  private static Destination direct(Path file, OpenOption how) throws IOException {
    return new Destination(file.toString(), opened(file, how), false, Optional.empty());
  }

  /**
   * Opens a file that is written as things happen. A pipe opens once somebody reads from it; gives
   * up after {@value #SECONDS_FOR_A_READER} seconds.
   */
  public static OutputStream opened(Path file, OpenOption... how) throws IOException {
    FutureTask<OutputStream> opening = new FutureTask<>(() -> Files.newOutputStream(file, how));
    Thread opener = new Thread(opening);
    opener.setDaemon(true);
    opener.start();
    try {
      return opening.get(SECONDS_FOR_A_READER, TimeUnit.SECONDS);
    } catch (TimeoutException | InterruptedException e) {
      throw new IOException("nobody reads from this pipe", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    }
  }

  /** Writes a text in UTF-8. */
  public void write(String text) throws UserError, ClosedPipe {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    write(bytes);
  }

  public void write(ByteArrayOutputStream bytes) throws UserError, ClosedPipe {
    try {
      bytes.writeTo(out);
      if (standard) {
        out.flush();
      }
      if (out instanceof PrintStream printer && printer.checkError()) {
        throw new IOException("it accepts no more"); // a print stream does not say why
      }
    } catch (IOException e) {
      if (replacement.isEmpty() && isClosedPipe(e)) {
        throw new ClosedPipe();
      }
      throw unwritable(e);
    }
  }

  public static boolean isClosedPipe(IOException e) {
    return "Broken pipe".equals(e.getMessage()) || "Pipe closed".equals(e.getMessage());
  }

  public UserError unwritable(IOException e) {
    UserError error = FileErrors.unwritable(name, e);
    return standard ? error.in("") : error;
  }

  /** Ends the output; a file now takes its name. */
  public void complete() throws UserError {
    try {
      if (!standard) {
        out.close();
      }
      if (replacement.isPresent()) {
        replacement.get().complete();
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public void close() throws UserError {
    try {
      if (!standard) {
        out.close();
      }
      if (replacement.isPresent()) {
        replacement.get().abandon();
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }
}
