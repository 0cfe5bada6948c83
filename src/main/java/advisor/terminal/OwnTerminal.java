package advisor.terminal;

import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Review;
import advisor.interview.ReviewReply;
import advisor.scenario.Stage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;
import org.jline.utils.OSUtils;

/** The terminal that the program runs in, held until it is closed. */
final class OwnTerminal implements Closeable {

  private final Terminal terminal;
  private final Speed speed;

  private OwnTerminal(Terminal terminal, Speed speed) {
    this.terminal = terminal;
    this.speed = speed;
  }

  /** Empty where JLine cannot open the terminal or it has no size; it is then as it was. */
  static Optional<OwnTerminal> open(Charset charset, String type, boolean onOutput) {
    SystemStream drawn = onOutput ? SystemStream.Output : SystemStream.Error;
    try {
      Speed speed = Speed.now();
      Terminal terminal = build(charset, type, drawn);
      Size size = terminal.getSize();
      if (size.getColumns() > 0 && size.getRows() > 0) {
        return Optional.of(new OwnTerminal(terminal, speed));
      }
      terminal.close();
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Asks the provider itself: JLine's builder would try others, some of them as processes. */
  private static Terminal build(Charset charset, String type, SystemStream drawn)
      throws IOException {
    String known = OSUtils.IS_WINDOWS ? null : known(type);
    return new JniTerminalProvider()
        .sysTerminal(
            "advisor",
            known,
            false,
            charset,
            charset,
            charset,
            true,
            Terminal.SignalHandler.SIG_DFL,
            false,
            drawn);
  }

  /**
   * The terminal description to draw with. JLine would start {@code infocmp} for each, even for
   * those it holds itself; today's terminals agree on what the menu uses.
   */
  static String known(String type) {
    boolean multiplexer = type.startsWith("screen") || type.startsWith("tmux");
    String known = multiplexer ? "screen-256color" : "xterm-256color";
    InfoCmp.setLoadedInfoCmp(known, InfoCmp.getDefaultInfoCmp(known));
    return known;
  }

  /** A menu that closes the terminal with itself. */
  Asker menu(InputStream waiting, Terminals.Manner manner) {
    return new Held(new Menu(terminal, waiting, manner.opening(), manner.colour()), this);
  }

  /** A stage that closes the terminal with itself. */
  Stage stage(InputStream waiting, InstantSource clock, Staging staging) {
    Keys trainer = new Keyboard(terminal, waiting);
    return new DemoStage(terminal, trainer, clock, true, staging, question -> {}, this::close);
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    speed.restore();
  }

  /** A menu and the terminal that it is on. */
  private record Held(Menu menu, OwnTerminal terminal) implements Asker {
    @Override
    public Reply ask(Prompt prompt) {
      return menu.ask(prompt);
    }

    @Override
    public ReviewReply review(Review review) {
      return menu.review(review);
    }

    @Override
    public void close() {
      menu.close();
      terminal.close();
    }
  }
}
