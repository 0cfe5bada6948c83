package advisor.cli;

import advisor.render.LineBuffer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where results go. A file that is closed before it is complete is as if it had never been opened;
 * what is no file, such as a pipe, a terminal or {@code /dev/null}, is written to as it is.
 */
final class Destination implements AutoCloseable {

  /**
   * Where Linux shows the files that a program was handed open; {@code /dev/stdout} leads there.
   */
  private static final Path HANDED_OVER = Path.of("/proc");

  private static final int MOST_LINKS = 40;

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

  /**
   * Opens a file.
   *
   * @param personal whether its owner alone may read it
   */
  static Destination file(Path file, boolean personal) throws Refusal {
    try {
      if (isHandedOver(file)) {
        return asItIs(file, StandardOpenOption.APPEND);
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return asItIs(file, StandardOpenOption.WRITE);
      }
      Replacement replacement = Replacement.of(file);
      OutputStream out = new BufferedOutputStream(replacement.open(personal));
      return new Destination(file.toString(), out, false, Optional.of(replacement));
    } catch (IOException e) {
      throw Output.unwritable(file.toString(), e);
    }
  }

  /** Nothing is held back, so that closing it cannot fail because nobody reads on. */
  private static Destination asItIs(Path file, StandardOpenOption how) throws IOException {
    OutputStream out = Files.newOutputStream(file, how);
    return new Destination(file.toString(), out, false, Optional.empty());
  }

  /** Such a file is the shell's to open and to replace: {@code -o /dev/stdout >> all.txt}. */
  private static boolean isHandedOver(Path file) throws IOException {
    Path at = file.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(at); i++) {
      if (at.getParent().toRealPath().startsWith(HANDED_OVER)) {
        return true;
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    return false;
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

  void write(byte[] bytes) throws Refusal, ClosedPipe {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private Refusal failure(IOException e) throws ClosedPipe {
    if (replacement.isEmpty() && Output.isClosedPipe(e)) {
      throw new ClosedPipe();
    }
    return unwritable(e);
  }

  Refusal unwritable(IOException e) {
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
      throw unwritable(e);
    }
  }

  @Override
  public void close() throws Refusal {
    try {
      try {
        if (!standard) {
          out.close();
        }
      } finally {
        if (replacement.isPresent()) {
          replacement.get().abandon();
        }
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }
}
