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
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/** The terminal in which the program runs, held until the menu or stage on it is closed. */
record OpenedTerminal(PosixTerminal terminal, InputStream in) {

  /**
   * Opens the terminal. Empty where JLine cannot open it; it is then unchanged. One provider is
   * used directly, because JLine's builder would try others, some as processes.
   *
   * @param in the keys typed at the terminal
   */
  static Optional<OpenedTerminal> open(
      InputStream in, Charset charset, String type, boolean onOutput) {
    SystemStream drawn = onOutput ? SystemStream.Output : SystemStream.Error;
    try {
      Pty pty = new JniTerminalProvider().current(drawn);
      return Optional.of(new OpenedTerminal(new PosixTerminal(type, pty, in, charset), in));
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty(); // no menu can be drawn on it
    }
  }

  Asker menu(Presentation presentation) {
    return new Menu(terminal, keyboard(), presentation, this::close);
  }

  Stage stage(InstantSource clock, DemoSettings settings) {
    return new DemoStage(terminal, keyboard(), clock, true, settings, question -> {}, this::close);
  }

  private Keyboard keyboard() {
    return new Keyboard(terminal.reader(), in);
  }

  /** Restores the terminal, also while another thread still asks on it. */
  void giveBack() {
    terminal.giveBack();
  }

  private void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      // The window was closed: there is nothing to restore.
    }
  }
}
