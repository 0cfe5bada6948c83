package advisor.cli;

import advisor.render.LineBuffer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where results go that come bit by bit. Closed before it is complete, it leaves no file behind.
 */
final class Destination implements AutoCloseable {

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

  static Destination standard(OutputStream out) {
    return new Destination("standard output", out, true, Optional.empty());
  }

  static Destination file(Path file) throws Refusal {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return file(file, Files.newOutputStream(file), Optional.empty());
      }
      Replacement replacement = Replacement.of(file);
      return file(file, replacement.open(), Optional.of(replacement));
    } catch (IOException e) {
      throw Output.unwritable(file.toString(), e);
    }
  }

  private static Destination file(Path name, OutputStream out, Optional<Replacement> replacement) {
    return new Destination(name.toString(), new BufferedOutputStream(out), false, replacement);
  }

  /** Writes what the buffer holds, which then is empty. */
  void write(LineBuffer buffer) throws Refusal, ClosedPipe {
    try {
      buffer.drainTo(out);
      if (standard) {
        out.flush();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private Refusal failure(IOException e) throws ClosedPipe {
    if (standard && Output.isClosedPipe(e)) {
      throw new ClosedPipe();
    }
    return Output.unwritable(name, e);
  }

  /** Gives the file its name. */
  void complete() throws Refusal {
    try {
      if (!standard) {
        out.close();
      }
      if (replacement.isPresent()) {
        replacement.get().complete();
      }
    } catch (IOException e) {
      throw Output.unwritable(name, e);
    }
  }

  @Override
  public void close() throws Refusal {
    try {
      if (!standard) {
        out.close();
      }
      if (replacement.isPresent()) {
        replacement.get().abandon();
      }
    } catch (IOException e) {
      throw Output.unwritable(name, e);
    }
  }
}
