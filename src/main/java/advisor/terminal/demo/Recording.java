package advisor.terminal.demo;

import advisor.scenario.Cast;
import advisor.scenario.Stage;
import advisor.terminal.choice.PressedKey;
import advisor.terminal.choice.Selection;
import advisor.terminal.menu.KeySource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.InfoCmp;

/**
 * Records a demo as a film, on a terminal in memory. Only the waits of the script move its clock,
 * so the same demo always makes the same film.
 */
public final class Recording implements AutoCloseable {

  private static final long LAST_FRAME = 2000;

  private static final String TYPE = "xterm-256color";

  /** Text that changes nothing on the screen; players drop a frame without text. */
  private static final String NOTHING = "\u001b[0m";

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final List<Cast.Event> events = new ArrayList<>();
  private final LineDisciplineTerminal terminal;
  private final Size size;
  private final Stage stage;
  private long now;

  public Recording(int columns, int rows, DemoSettings settings) {
    this.size = new Size(columns, rows);
    // JLine would start infocmp, even for a type that it holds itself.
    InfoCmp.setLoadedInfoCmp(TYPE, InfoCmp.getDefaultInfoCmp(TYPE));
    try {
      terminal = new LineDisciplineTerminal("recording", TYPE, written, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    terminal.setSize(size);
    stage =
        new DemoStage(
            terminal,
            new Unattended(),
            () -> Instant.ofEpochMilli(now),
            false,
            settings,
            this::mark,
            () -> {});
  }

  public Stage stage() {
    return stage;
  }

  /** Closes the stage and returns the film. */
  public Cast cast(String title) {
    stage.close();
    take();
    List<Cast.Event> all = new ArrayList<>(events);
    all.add(new Cast.Event(now + LAST_FRAME, false, NOTHING));
    return new Cast(size.getColumns(), size.getRows(), title, all);
  }

  private void mark(String label) {
    take();
    events.add(new Cast.Event(now, true, label));
  }

  /** Makes one event of all that was written since the last. It ends with a whole character. */
  private void take() {
    terminal.flush();
    if (written.size() > 0) {
      events.add(new Cast.Event(now, false, written.toString(StandardCharsets.UTF_8)));
      written.reset();
    }
  }

  @Override
  public void close() {
    stage.close();
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source without keys. Waiting for one takes time only in the film. */
  private final class Unattended implements KeySource {
    @Override
    public Optional<PressedKey> next(Selection shown, long wait) {
      take();
      now += wait;
      return Optional.empty();
    }

    @Override
    public boolean dropWaiting() {
      return false;
    }
  }
}
