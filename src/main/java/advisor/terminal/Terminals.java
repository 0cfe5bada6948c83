package advisor.terminal;

import advisor.model.Question;
import advisor.scenario.Stage;
import advisor.terminal.asker.Asker;
import advisor.terminal.asker.Presentation;
import advisor.terminal.demo.DemoSettings;
import advisor.terminal.demo.PlainStage;
import advisor.terminal.lines.LineDialogue;
import advisor.terminal.lines.PipedLines;
import advisor.terminal.lines.PlainLines;
import advisor.terminal.tty.NativeStreams;
import advisor.terminal.tty.StoppedProgram;
import advisor.text.Columns;
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
 * Opens the {@link Asker} that the streams and the environment allow. Questions go to standard
 * error where that is a terminal, else to standard output where that is one, else to the terminal
 * at which answers are typed. So they stay visible when one or both streams are redirected.
 */
public final class Terminals implements AskerFactory, Runnable {

  private static final String TYPED_AT = "/dev/tty";

  /** Said after the program was stopped and continued: the shell has written below the question. */
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
   * @param charset the encoding of the terminal
   * @param clock the clock that paces demos and knows the pauses between keys
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

  /** Notes that the program ends by itself. */
  public void over() {
    over = true;
  }

  /**
   * To be run on a thread of its own when the program ends. Where a signal ends it, restores the
   * terminal and says that the program was interrupted.
   */
  @Override
  public void run() {
    if (!over) {
      drawn.ifPresent(OpenedTerminal::giveBack);
      err.println("\n" + interrupted);
    }
  }

  private boolean asksOnOutput() {
    return !streams.error() && streams.output();
  }

  /**
   * Opens an asker. JLine is loaded only for a menu. Where a menu cannot be opened or the screen is
   * too small for it, plain lines are used instead.
   */
  @Override
  public Asker open(Presentation presentation, List<Question> questions) {
    interrupted = String.join("\n", Columns.wrap(presentation.interrupted(), presentation.width()));
    TerminalKind kind = kind(presentation);
    if (kind == TerminalKind.PIPE) {
      return new PipedLines(in, questions);
    }
    return drawn(kind)
        .map(terminal -> terminal.menu(clock, presentation))
        .orElseGet(() -> plain(presentation, interrupted));
  }

  private Asker plain(Presentation presentation, String before) {
    return new PlainLines(
        LineDialogue.typed(lines(), shown(), presentation.width()),
        presentation.opening(),
        stop -> interrupted = (before + "\n" + stop).strip());
  }

  @Override
  public OptionalInt rows() {
    return streams.input() ? NativeStreams.rows(asksOnOutput() ? 1 : 2) : OptionalInt.empty();
  }

  @Override
  public boolean hasNoSize() {
    return streams.input()
        && (streams.output() || streams.error())
        && (rows().isEmpty() || streams.columnsOfQuestions().isEmpty());
  }

  private TerminalKind kind(Presentation presentation) {
    boolean hasRoom = TerminalKind.hasRoom(streams.columnsOfQuestions(), rows());
    return TerminalKind.of(streams, environment, presentation.plain() || !hasRoom);
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
  public Optional<Stage> stage(DemoSettings settings) {
    TerminalKind kind = kind(settings.presentation());
    if (kind == TerminalKind.PIPE) {
      return Optional.empty();
    }
    Optional<Stage> stage = drawn(kind).map(terminal -> terminal.stage(clock, settings));
    return stage.or(
        () -> Optional.of(new PlainStage(lines(), shown(), settings, Terminals::pause)));
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

  /** The stream that a person sees; where both are redirected, the terminal where they type. */
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
