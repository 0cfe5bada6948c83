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
 * A file that comes whole or not at all: it stands beside the one that it replaces until it is
 * complete, and then takes its name and has had its rights from the beginning.
 *
 * @param file what is replaced, if it is there
 * @param beside where the new one stands until then
 */
record Replacement(Path file, Path beside) {

  /**
   * Where Linux shows the files that a program was handed open; {@code /dev/stdout} leads there.
   */
  private static final Path HANDED_OVER = Path.of("/proc");

  private static final int MOST_LINKS = 40;

  /**
   * For the file that a name leads to: through a symbolic link, where that points.
   *
   * @throws AccessDeniedException if the file is there and must not be written to
   */
  static Replacement of(Path name) throws IOException {
    Path file = Files.exists(name) ? name.toRealPath() : linked(name);
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    String own = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    Path beside = file.resolveSibling("." + file.getFileName() + "." + own + ".tmp");
    beside.toFile().deleteOnExit();
    return new Replacement(file, beside);
  }

  /** Where symbolic links lead, to what need not be there or was handed over. */
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

  /** Such a file is the shell's to open and to replace: {@code -o /dev/stdout >> all.txt}. */
  static boolean isHandedOver(Path file) throws IOException {
    return Files.isSymbolicLink(file) && file.getParent().toRealPath().startsWith(HANDED_OVER);
  }

  /**
   * @param personal whether its owner alone may read it; else it has the rights of the old one
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

  /** Before anything is written: what only its owner may read is never there for others. */
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
