package advisor.terminal;

import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.interview.Review;
import advisor.interview.ReviewReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.InfoCmp;
import org.jline.utils.OSUtils;

/** A menu on the terminal that the program runs in, which is closed with it. */
final class OwnTerminal implements Asker {

  private final Terminal terminal;
  private final Menu menu;
  private final Speed speed;

  private OwnTerminal(Terminal terminal, Menu menu, Speed speed) {
    this.terminal = terminal;
    this.menu = menu;
    this.speed = speed;
  }

  /** Empty where JLine cannot open the terminal or it has no size; it is then as it was. */
  static Optional<Asker> open(
      InputStream in, Charset charset, String type, Terminals.Manner manner) {
    try {
      Speed speed = Speed.now();
      Terminal terminal = build(charset, type);
      Size size = terminal.getSize();
      if (size.getColumns() > 0 && size.getRows() > 0) {
        Menu menu = new Menu(terminal, in, manner.opening(), manner.colour());
        return Optional.of(new OwnTerminal(terminal, menu, speed));
      }
      terminal.close();
    } catch (IOException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Terminal build(Charset charset, String type) throws IOException {
    TerminalBuilder builder =
        TerminalBuilder.builder()
            .system(true)
            .systemOutput(SystemOutput.SysErrOrSysOut)
            .provider(TerminalBuilder.PROP_PROVIDER_JNI)
            .dumb(false)
            .encoding(charset)
            .stdoutEncoding(charset)
            .stderrEncoding(charset)
            .stdinEncoding(charset);
    return type.isEmpty() || OSUtils.IS_WINDOWS
        ? builder.build()
        : builder.type(known(type)).build();
  }

  /**
   * The terminal description to draw with. JLine would start {@code infocmp} for each, even for
   * those it holds itself; today's terminals agree on what the menu uses.
   */
  private static String known(String type) {
    String known =
        type.startsWith("screen") || type.startsWith("tmux") ? "screen-256color" : "xterm-256color";
    InfoCmp.setLoadedInfoCmp(known, InfoCmp.getDefaultInfoCmp(known));
    return known;
  }

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
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    speed.restore();
  }
}
