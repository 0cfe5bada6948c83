package advisor.cli;

import advisor.render.LineBuffer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where results go that come bit by bit. Closed before it is complete, it leaves no file behind.
 */
final class Destination implements AutoCloseable {

  private final String name;
  private final OutputStream out;
  private final Optional<Path> file;
  private final Optional<Path> beside;

  private Destination(String name, OutputStream out, Optional<Path> file, Optional<Path> beside) {
    this.name = name;
    this.out = out;
    this.file = file;
    this.beside = beside;
  }

  static Destination standard(OutputStream out) {
    return new Destination("standard output", out, Optional.empty(), Optional.empty());
  }

  static Destination file(Path file) throws Refusal {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return open(file, file, Optional.empty());
      }
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path beside = Output.beside(real);
      beside.toFile().deleteOnExit();
      return open(real, beside, Optional.of(beside));
    } catch (IOException e) {
      throw Output.unwritable(file.toString(), e);
    }
  }

  private static Destination open(Path file, Path open, Optional<Path> beside) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(open));
    return new Destination(file.toString(), out, Optional.of(file), beside);
  }

  /** Writes what the buffer holds, which then is empty. */
  void write(LineBuffer buffer) throws Refusal, ClosedPipe {
    try {
      buffer.drainTo(out);
      if (file.isEmpty()) {
        out.flush();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private Refusal failure(IOException e) throws ClosedPipe {
    if (file.isEmpty() && Output.isClosedPipe(e)) {
      throw new ClosedPipe();
    }
    return Output.unwritable(name, e);
  }

  /** Gives the file its name. */
  void complete() throws Refusal {
    try {
      if (file.isPresent()) {
        out.close();
      }
      if (beside.isPresent()) {
        Files.move(
            beside.get(),
            file.get(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw Output.unwritable(name, e);
    }
  }

  @Override
  public void close() throws Refusal {
    try {
      if (file.isPresent()) {
        out.close();
      }
      if (beside.isPresent()) {
        Files.deleteIfExists(beside.get());
      }
    } catch (IOException e) {
      throw Output.unwritable(name, e);
    }
  }
}
