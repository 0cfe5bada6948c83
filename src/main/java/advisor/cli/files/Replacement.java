package advisor.cli.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A new file that replaces another once it is complete. Until then it stands beside the old one
 * under a temporary name, which goes with the program at the latest.
 *
 * @param file the file to replace; it need not exist
 * @param beside the temporary file
 */
record Replacement(Path file, Path beside) {

  /**
   * Prepares to replace the file that a name leads to, through symbolic links. Refuses a file that
   * is not writable, and a link that leads to none.
   */
  static Replacement of(Path name) throws IOException {
    refuseLinkToNothing(name);
    boolean exists = Files.exists(name);
    Path file = exists ? name.toRealPath() : name.toAbsolutePath();
    if (exists && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    String suffix = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    Path beside = file.resolveSibling("." + file.getFileName() + "." + suffix + ".tmp");
    beside.toFile().deleteOnExit();
    return new Replacement(file, beside);
  }

  private static void refuseLinkToNothing(Path name) throws FileSystemException {
    if (Files.isSymbolicLink(name) && !Files.exists(name)) {
      throw new FileSystemException(name.toString(), "", "its link leads to no file");
    }
  }

  /** Opens a file for its owner alone if it is personal, else with the rights of the old file. */
  OutputStream open(boolean personal) throws IOException {
    if (personal) {
      return PrivateFile.create(beside);
    }
    OutputStream out = Files.newOutputStream(beside, PrivateFile.NEW);
    if (Files.exists(file) && PrivateFile.hasRights()) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
    }
    return out;
  }

  /** Makes the temporary file and takes it away: only that shows whether its folder allows it. */
  void tryOut() throws IOException {
    open(true).close();
    abandon();
  }

  void complete() throws IOException {
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void abandon() throws IOException {
    Files.deleteIfExists(beside);
  }
}
