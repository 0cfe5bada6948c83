package advisor.cli.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A new file that replaces another once it is complete. Until then it stands beside the old one
 * under a temporary name, with the rights of the old one from the start.
 *
 * @param file the file to replace; it need not exist
 * @param beside the temporary file
 */
record Replacement(Path file, Path beside) {

  /** The folder where Linux lists the open files of a program; {@code /dev/stdout} leads there. */
  private static final Path HANDED_OVER = Path.of("/proc");

  private static final int MOST_LINKS = 40;

  /**
   * Prepares to replace the file that a name leads to, through symbolic links.
   *
   * @throws AccessDeniedException if the file exists and is not writable
   */
  static Replacement of(Path name) throws IOException {
    Path file = Files.exists(name) ? name.toRealPath() : linked(name);
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    String suffix = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    Path beside = file.resolveSibling("." + file.getFileName() + "." + suffix + ".tmp");
    beside.toFile().deleteOnExit();
    return new Replacement(file, beside);
  }

  /** Follows symbolic links to a file that need not exist, or that was handed over. */
  static Path linked(Path name) throws IOException {
    Path at = name.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS; i++) {
      if (!Files.isSymbolicLink(at) || isHandedOver(at)) {
        return at;
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    throw new FileSystemLoopException(name.toString());
  }

  /** Whether the shell opened the file, which is then kept: {@code -o /dev/stdout >> all.txt}. */
  static boolean isHandedOver(Path file) throws IOException {
    return Files.isSymbolicLink(file) && file.getParent().toRealPath().startsWith(HANDED_OVER);
  }

  /**
   * @param personal whether only its owner may read it; else it takes the rights of the old file
   */
  OutputStream open(boolean personal) throws IOException {
    FileChannel channel = create(personal);
    try {
      if (!personal) {
        takeRights();
      }
      return Channels.newOutputStream(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private boolean hasRights() {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
  }

  /** Creates the file with its final rights before anything is written to it. */
  private FileChannel create(boolean personal) throws IOException {
    boolean restricted = hasRights() && (personal || Files.exists(file));
    return restricted ? PrivateFile.create(beside) : FileChannel.open(beside, PrivateFile.NEW);
  }

  private void takeRights() throws IOException {
    if (hasRights() && Files.exists(file)) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
    }
  }

  void complete() throws IOException {
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void abandon() throws IOException {
    Files.deleteIfExists(beside);
  }
}
