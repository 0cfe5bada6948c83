package advisor.terminal;

import advisor.scenario.Stage;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.Presentation;
import advisor.terminal.demo.DemoSettings;
import advisor.terminal.demo.DemoStage;
import advisor.terminal.menu.Keyboard;
import advisor.terminal.menu.Menu;
import advisor.terminal.tty.PosixTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/** The terminal that the program runs in, held until the menu or the stage on it is closed. */
record OpenedTerminal(PosixTerminal terminal, InputStream in) {

  /**
   * Empty where JLine cannot open the terminal or it has no size; it is then as it was. The
   * provider itself is asked: JLine's builder would try others, some of them as processes.
   *
   * @param in what is typed at it
   */
  static Optional<OpenedTerminal> open(
      InputStream in, Charset charset, String type, boolean onOutput) {
    SystemStream drawn = onOutput ? SystemStream.Output : SystemStream.Error;
    try {
      Pty pty = new JniTerminalProvider().current(drawn);
      PosixTerminal terminal = new PosixTerminal(type, pty, in, charset);
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

  Asker menu(Presentation manner) {
    return new Menu(terminal, keyboard(), manner, this::close);
  }

  Stage stage(InstantSource clock, DemoSettings staging) {
    return new DemoStage(terminal, keyboard(), clock, true, staging, question -> {}, this::close);
  }

  private Keyboard keyboard() {
    return new Keyboard(terminal.reader(), in);
  }

  /** Leaves the terminal as it was found, while somebody may still be asked on another thread. */
  void giveBack() {
    terminal.giveBack();
  }

  private void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      // The window was closed: there is nothing to give back.
    }
  }
}
