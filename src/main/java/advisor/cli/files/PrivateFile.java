package advisor.cli.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** New files that only their owner can read, for answers about health. */
public final class PrivateFile {

  static final StandardOpenOption[] NEW = {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};

  private static final Set<PosixFilePermission> RIGHTS =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private PrivateFile() {}

  /**
   * Writes a text to the first free name: {@code name.end}, {@code name-2.end} and so on, in the
   * working folder.
   *
   * @return the name
   */
  public static Path write(String name, String end, String text) throws IOException {
    for (int number = 1; ; number++) {
      Path file = Path.of(name + (number == 1 ? "" : "-" + number) + end);
      try (OutputStream out = create(file)) {
        write(text, file, out);
        return file;
      } catch (FileAlreadyExistsException taken) {
        // The next name may be free.
      }
    }
  }

  /** Writes the whole text, or deletes the file. */
  private static void write(String text, Path file, OutputStream out) throws IOException {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      Files.delete(file);
      throw e;
    }
  }

  /** Takes all rights to a file from everybody but its owner; leaves a pipe or device alone. */
  public static void own(Path file) throws IOException {
    if (Files.isRegularFile(file) && hasRights()) {
      Files.setPosixFilePermissions(file, RIGHTS);
    }
  }

  /** Creates a file that only its owner can read and write, if there are such rights. */
  static OutputStream create(Path file) throws IOException {
    FileAttribute<?>[] attributes = {PosixFilePermissions.asFileAttribute(RIGHTS)};
    return Channels.newOutputStream(
        FileChannel.open(file, Set.of(NEW), hasRights() ? attributes : new FileAttribute<?>[0]));
  }

  static boolean hasRights() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
