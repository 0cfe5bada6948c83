package advisor.terminal;

import advisor.terminal.tty.NativeStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;

/** Which of the three standard streams are terminals. */
public record Streams(boolean input, boolean output, boolean error) {

  private static final int FILE_TYPE = 0xf000;
  private static final int CHARACTER_DEVICE = 0x2000;
  private static final Set<String> NO_TERMINALS =
      Set.of("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom");

  /**
   * Examines the streams without opening anything. JLine is asked only where the descriptors leave
   * it open: never on Linux, and on other Unix systems not for files and pipes.
   *
   * @param descriptors the folder in which the system shows open files: {@code /dev/fd}
   */
  public static Streams look(Path descriptors) {
    return new Streams(
        isTerminal(descriptors, 0), isTerminal(descriptors, 1), isTerminal(descriptors, 2));
  }

  /**
   * The width of the terminal to which results go. Empty where there is none, and where standard
   * input is not a terminal, because JLine is not loaded then.
   */
  public OptionalInt columns() {
    return input && output ? NativeStreams.columns(1) : OptionalInt.empty();
  }

  /** The width of the terminal on which questions are asked; empty as above. */
  public OptionalInt columnsOfQuestions() {
    return input && error ? NativeStreams.columns(2) : columns();
  }

  private static boolean isTerminal(Path descriptors, int number) {
    Path descriptor = descriptors.resolve(Integer.toString(number));
    try {
      int mode = (Integer) Files.getAttribute(descriptor, "unix:mode");
      boolean isLink = Files.isSymbolicLink(descriptor);
      String device = isLink ? Files.readSymbolicLink(descriptor).toString() : "";
      return (mode & FILE_TYPE) == CHARACTER_DEVICE
          && !NO_TERMINALS.contains(device)
          && (isTerminal(device) || NativeStreams.isTerminal(number));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return NativeStreams.isTerminal(number);
    }
  }

  private static boolean isTerminal(String device) {
    return device.startsWith("/dev/pts/")
        || device.startsWith("/dev/tty")
        || device.equals("/dev/console");
  }
}
