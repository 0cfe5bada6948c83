package advisor.terminal.tty;

import java.util.Optional;
import org.jline.nativ.CLibrary;
import org.jline.nativ.CLibrary.Termios;
import org.jline.nativ.JLineNativeLoader;
import org.jline.utils.OSUtils;

/**
 * The line speed of the terminal, with everything else that {@code stty} shows. JLine knows no
 * speed and gives every terminal back with none; a shell or an editor may look at it.
 */
final class LineSpeed {

  private final Optional<Termios> settings;

  private LineSpeed(Optional<Termios> settings) {
    this.settings = settings;
  }

  /** What the terminal on standard input is set to. */
  static LineSpeed now() {
    if (OSUtils.IS_WINDOWS) {
      return new LineSpeed(Optional.empty());
    }
    JLineNativeLoader.initialize();
    Termios settings = new Termios();
    return new LineSpeed(
        CLibrary.tcgetattr(0, settings) == 0 ? Optional.of(settings) : Optional.empty());
  }

  /** Puts the speed back where JLine has just set something else. */
  void keep() {
    Termios changed = new Termios();
    if (settings.isPresent() && CLibrary.tcgetattr(0, changed) == 0) {
      changed.c_cflag = settings.get().c_cflag;
      changed.c_ispeed = settings.get().c_ispeed;
      changed.c_ospeed = settings.get().c_ospeed;
      CLibrary.tcsetattr(0, CLibrary.TCSANOW, changed);
    }
  }

  void restore() {
    if (settings.isPresent()) {
      CLibrary.tcsetattr(0, CLibrary.TCSANOW, settings.get());
    }
  }
}
