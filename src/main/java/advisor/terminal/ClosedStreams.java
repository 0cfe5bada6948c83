package advisor.terminal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Guards against standard streams that were closed when the program began. The system gives a free
 * descriptor to the next file opened. That may be a file of the Java machine, which must not be
 * read as input, or a result file, into which messages must not be written.
 */
public final class ClosedStreams {

  private static final Path NOTHING = Path.of("/dev/null");
  private static final int STANDARD = 3;

  private ClosedStreams() {}

  /**
   * Occupies the standard descriptors that are still free. Reading from them ends at once, and
   * writing to them fails. Where none is free, other descriptors are taken.
   *
   * @return the streams that hold the descriptors; keep them as long as files are opened
   */
  public static List<InputStream> taken() {
    List<InputStream> taken = new ArrayList<>();
    try {
      for (int i = 0; i < STANDARD; i++) {
        taken.add(new FileInputStream(NOTHING.toFile()));
      }
    } catch (IOException nothingToTakeThemWith) {
      // A bare chroot has no such file: then a closed stream stays closed.
    }
    return taken;
  }

  /**
   * Standard input, or an empty one where it was closed.
   *
   * @param descriptor the path at which the system shows standard input
   * @param own the files that the Java machine opens by itself
   */
  public static InputStream input(InputStream in, Path descriptor, List<String> own) {
    if (Files.isRegularFile(descriptor)) {
      for (String file : own) {
        if (isOneFile(descriptor, file)) {
          return InputStream.nullInputStream();
        }
      }
    }
    return in;
  }

  private static boolean isOneFile(Path descriptor, String file) {
    try {
      return Files.isSameFile(descriptor, Path.of(file));
    } catch (IOException | InvalidPathException notToBeSeen) {
      return false;
    }
  }
}
