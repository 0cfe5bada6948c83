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
 * What becomes of a standard stream that was closed when the program began. Its descriptor goes to
 * whatever is opened next: by the Java machine a file of its own, which must not be taken for an
 * input, and by the program a result, into which messages must not be written.
 */
public final class ClosedStreams {

  private static final Path NOTHING = Path.of("/dev/null");
  private static final int STANDARD = 3;

  private ClosedStreams() {}

  /**
   * Takes the standard descriptors that are still free: reading from them ends at once, and writing
   * to them fails. Where none is free, the descriptors taken are any others.
   *
   * @return what holds them; to be kept as long as anything is opened
   */
  public static List<InputStream> taken() {
    List<InputStream> taken = new ArrayList<>();
    try {
      for (int i = 0; i < STANDARD; i++) {
        taken.add(new FileInputStream(NOTHING.toFile()));
      }
    } catch (IOException nothingToTakeThemWith) {
      // As it is in a bare chroot: then a closed stream is what it always was.
    }
    return taken;
  }

  /**
   * Standard input, or an empty one where it was closed.
   *
   * @param descriptor where the system shows what is open as standard input
   * @param own files that the Java machine opens by itself
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
