package advisor.terminal.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/**
 * How wide a window is that is not the program's own, asked anew each time, for it can change.
 *
 * @param device such as {@code /dev/pts/7}; what is no device has {@value #DEFAULT} columns
 */
public record OtherWindow(Path device) implements IntSupplier {

  private static final int DEFAULT = 80;

  @Override
  public int getAsInt() {
    return device.startsWith("/dev") ? columns() : DEFAULT;
  }

  /** {@code stty} tells rows and columns of what it reads from, on every Unix. */
  private int columns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(device.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return size.matches("[0-9]+ [1-9][0-9]*\\s*")
          ? Integer.parseInt(size.strip().split(" ")[1])
          : DEFAULT;
    } catch (IOException | NumberFormatException e) {
      return DEFAULT;
    }
  }
}
