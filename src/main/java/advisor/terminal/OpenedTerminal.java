package advisor.terminal;

import advisor.scenario.Stage;
import advisor.terminal.demo.DemoSettings;
import advisor.terminal.demo.DemoStage;
import advisor.terminal.menu.Caption;
import advisor.terminal.menu.Keyboard;
import advisor.terminal.menu.Menu;
import advisor.terminal.tty.PosixTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.OSUtils;

/** The terminal that the program runs in, held until the menu or the stage on it is closed. */
record OpenedTerminal(Terminal terminal, InputStream in) {

  /**
   * Empty where JLine cannot open the terminal or it has no size; it is then as it was.
   *
   * @param in what is typed at it
   */
  static Optional<OpenedTerminal> open(
      InputStream in, Charset charset, String type, boolean onOutput) {
    SystemStream drawn = onOutput ? SystemStream.Output : SystemStream.Error;
    try {
      Terminal terminal = build(in, charset, type, drawn);
      Size size = terminal.getSize();
      if (size.getColumns() > 0 && size.getRows() > 0) {
        return Optional.of(new OpenedTerminal(terminal, in));
      }
      terminal.close();
    } catch (IOException | RuntimeException | LinkageError e) {
      // It cannot be drawn on.
    }
    return Optional.empty();
  }

  /** Asks the provider itself: JLine's builder would try others, some of them as processes. */
  private static Terminal build(InputStream in, Charset charset, String type, SystemStream drawn)
      throws IOException {
    JniTerminalProvider provider = new JniTerminalProvider();
    if (!OSUtils.IS_WINDOWS) {
      return new PosixTerminal(type, provider.current(drawn), in, charset);
    }
    return provider.sysTerminal(
        "advisor",
        null,
        false,
        charset,
        charset,
        charset,
        true,
        Terminal.SignalHandler.SIG_DFL,
        false,
        drawn);
  }

  Asker menu(InstantSource clock, Terminals.Manner manner) {
    return new Menu(
        terminal,
        keyboard(clock),
        clock,
        () -> Caption.NONE,
        manner.opening(),
        manner.colour(),
        this::close);
  }

  Stage stage(InstantSource clock, DemoSettings staging) {
    return new DemoStage(
        terminal, keyboard(clock), clock, true, staging, question -> {}, this::close);
  }

  private Keyboard keyboard(InstantSource clock) {
    return new Keyboard(terminal, in, clock);
  }

  /** Leaves the terminal as it was found, while somebody may still be asked on another thread. */
  void giveBack() {
    if (terminal instanceof PosixTerminal posix) {
      posix.giveBack();
    }
  }

  private void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      // The window was closed: there is nothing to give back.
    }
  }
}
