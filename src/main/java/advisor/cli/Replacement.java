package advisor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that comes whole or not at all: it stands beside the one that it replaces until it is
 * complete, and then takes its name and has had its rights from the beginning.
 *
 * @param file what is replaced, if it is there
 * @param beside where the new one stands until then
 */
record Replacement(Path file, Path beside) {

  private static final int MOST_LINKS = 40;

  /** For the file that a name leads to: through a symbolic link, where that points. */
  static Replacement of(Path name) throws IOException {
    Path file = Files.exists(name) ? name.toRealPath() : linked(name).toAbsolutePath();
    String hidden = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path beside = file.resolveSibling(hidden);
    beside.toFile().deleteOnExit();
    return new Replacement(file, beside);
  }

  /** Where symbolic links lead that end at no file. */
  private static Path linked(Path name) throws IOException {
    Path at = name;
    for (int i = 0; i < MOST_LINKS; i++) {
      if (!Files.isSymbolicLink(at)) {
        return at;
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    throw new FileSystemLoopException(name.toString());
  }

  OutputStream open() throws IOException {
    OutputStream out = Files.newOutputStream(beside);
    try {
      takeRights();
      return out;
    } catch (IOException e) {
      out.close();
      throw e;
    }
  }

  /** Before anything is written: what only its owner may read is never there for others. */
  private void takeRights() throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (old != null && Files.exists(file)) {
      Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
    }
  }

  void complete() throws IOException {
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away what is not complete. */
  void abandon() throws IOException {
    Files.deleteIfExists(beside);
  }
}
