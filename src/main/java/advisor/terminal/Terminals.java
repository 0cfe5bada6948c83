package advisor.terminal;

import advisor.model.Question;
import advisor.scenario.Stage;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.Presentation;
import advisor.terminal.demo.DemoSettings;
import advisor.terminal.demo.PlainStage;
import advisor.terminal.lines.PipedLines;
import advisor.terminal.lines.PlainLines;
import advisor.terminal.tty.NativeStreams;
import advisor.terminal.tty.StoppedProgram;
import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Opens whichever {@link Asker} the streams and the environment allow. Questions go to standard
 * error where that is a terminal, else to standard output where that is one, else to the terminal
 * that answers are typed at, so they stay visible when one of the two is redirected, or both.
 */
public final class Terminals implements AskerFactory, Runnable {

  private static final String TYPED_AT = "/dev/tty";

  /** A shell has written below what was asked, and the line that is typed next is an answer. */
  private static final String GOES_ON = "Going on where you stopped it: ";

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Charset charset;
  private final Streams streams;
  private final Map<String, String> environment;
  private final InstantSource clock;
  private volatile Optional<OpenedTerminal> drawn = Optional.empty();
  private volatile String interrupted = "Interrupted.";
  private volatile boolean over;

  /**
   * @param charset how the terminal encodes text
   * @param clock what demos are paced by
   */
  public Terminals(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Charset charset,
      Streams streams,
      Map<String, String> environment,
      InstantSource clock) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.charset = charset;
    this.streams = streams;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
  }

  /** The program has come to its own end. */
  public void over() {
    over = true;
  }

  /**
   * To be run when the program ends, on a thread of its own: where a signal ends it, gives the
   * terminal back as it was found and says so.
   */
  @Override
  public void run() {
    if (!over) {
      drawn.ifPresent(OpenedTerminal::giveBack);
      err.println("\n" + interrupted);
    }
  }

  /** Whether the questions go to standard output, because standard error is no terminal. */
  private boolean asksOnOutput() {
    return !streams.error() && streams.output();
  }

  /**
   * JLine is loaded for a menu alone. A menu that cannot be opened, or that has a screen of no
   * size, gives way to plain lines.
   */
  @Override
  public Asker open(Presentation manner, List<Question> questions) {
    interrupted = manner.interrupted();
    TerminalKind kind = TerminalKind.of(streams, environment, manner.plain());
    if (kind == TerminalKind.PIPE) {
      return new PipedLines(in, questions);
    }
    return drawn(kind).map(terminal -> terminal.menu(manner)).orElseGet(() -> plain(manner));
  }

  private Asker plain(Presentation manner) {
    return new PlainLines(
        lines(),
        shown(),
        manner.opening(),
        manner.width(),
        stop -> interrupted = (manner.interrupted() + "\n" + stop).strip());
  }

  @Override
  public OptionalInt rows() {
    return streams.input() ? NativeStreams.rows(asksOnOutput() ? 1 : 2) : OptionalInt.empty();
  }

  @Override
  public void tell(String text) {
    if (streams.input() || streams.error()) {
      PrintStream shown = shown();
      shown.print(text);
      shown.flush();
    }
  }

  @Override
  public Optional<Stage> stage(DemoSettings staging) {
    TerminalKind kind = TerminalKind.of(streams, environment, staging.manner().plain());
    if (kind == TerminalKind.PIPE) {
      return Optional.empty();
    }
    Optional<Stage> stage = drawn(kind).map(terminal -> terminal.stage(clock, staging));
    return stage.or(() -> Optional.of(new PlainStage(lines(), shown(), staging, Terminals::pause)));
  }

  private static void pause(long milliseconds) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }

  private BufferedReader lines() {
    StoppedProgram.watch(() -> tell(GOES_ON));
    return new BufferedReader(new InputStreamReader(in, charset));
  }

  private Optional<OpenedTerminal> drawn(TerminalKind kind) {
    String type = environment.getOrDefault("TERM", "");
    drawn =
        kind == TerminalKind.MENU
            ? OpenedTerminal.open(in, charset, type, asksOnOutput())
            : Optional.empty();
    return drawn;
  }

  /** Where somebody sees it: where both streams are redirected, the terminal that is typed at. */
  private PrintStream shown() {
    if (streams.error() || streams.output()) {
      return asksOnOutput() ? out : err;
    }
    try {
      return new PrintStream(new FileOutputStream(TYPED_AT), true, charset);
    } catch (IOException e) {
      return err;
    }
  }
}
