package advisor.terminal;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.model.Scenario;
import advisor.render.QuizDocument;
import advisor.render.ResultDocument;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.scenario.Cast;
import advisor.scenario.DemoPace;
import advisor.scenario.DemoTexts;
import advisor.scenario.Player;
import advisor.scenario.QuizGuess;
import advisor.scenario.QuizScore;
import advisor.scenario.Shipped;
import advisor.scenario.Stage;
import advisor.terminal.demo.DemoSettings;
import advisor.terminal.demo.DemoStage;
import advisor.terminal.demo.NarratorNotes;
import advisor.terminal.demo.PlainStage;
import advisor.terminal.demo.Recording;
import advisor.terminal.menu.KeySource;
import advisor.terminal.menu.Keyboard;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Plays shipped scenarios, for a class or for a film. */
public final class PlayDemo implements DemoTexts {

  private final List<Scenario> scenarios;
  private boolean auto;
  private boolean quiz;
  private Optional<NarratorNotes> notes = Optional.empty();

  private PlayDemo(List<Scenario> scenarios) {
    this.scenarios = scenarios;
  }

  public static PlayDemo of(String... names) {
    return new PlayDemo(List.of(names).stream().map(Shipped::scenario).toList());
  }

  public PlayDemo auto() {
    auto = true;
    return this;
  }

  public PlayDemo quiz() {
    quiz = true;
    return this;
  }

  public PlayDemo notes(StringWriter out) {
    notes = Optional.of(new NarratorNotes(out));
    return this;
  }

  /**
   * Plays to somebody at a terminal; the clock goes further, whenever it is looked at, than the
   * script ever waits.
   */
  public String on(Conversation side) {
    AtomicLong looks = new AtomicLong();
    KeySource trainer =
        new Keyboard(side.terminal(), side.input(), java.time.InstantSource.system());
    DemoPace quick = new DemoPace(100);
    try (Stage stage =
        new DemoStage(
            side.terminal(),
            trainer,
            () -> Instant.ofEpochSecond(looks.incrementAndGet()),
            true,
            staging(quick),
            question -> {},
            () -> {})) {
      return new Player(Shipped.evaluator(), stage, this, quiz).play(scenarios).toString();
    }
  }

  /** Plays in numbered lines to somebody who types these lines; a pause is over at once. */
  public String typed(StringWriter paper, String... lines) {
    BufferedReader trainer = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (Stage stage = new PlainStage(trainer, out, staging(new DemoPace(1)), pause -> {})) {
      return new Player(Shipped.evaluator(), stage, this, quiz).play(scenarios).toString();
    } finally {
      paper.write(bytes.toString(StandardCharsets.UTF_8));
    }
  }

  public Cast film(int columns, int rows) {
    auto = true;
    try (Recording recording = new Recording(columns, rows, staging(new DemoPace(1)))) {
      try (Stage stage = recording.stage()) {
        new Player(Shipped.evaluator(), stage, this, false).play(scenarios);
      }
      return recording.cast("A film");
    }
  }

  private DemoSettings staging(DemoPace pace) {
    return new DemoSettings(pace, auto, notes, Samples.OPENING, true, 80);
  }

  @Override
  public String result(Explanation explanation, int columns) {
    return set(ResultDocument.of(explanation), columns);
  }

  @Override
  public String compared(QuizGuess guess, Evaluation evaluation, int columns) {
    return set(QuizDocument.compared(guess, evaluation), columns);
  }

  @Override
  public String score(QuizScore score, int columns) {
    return set(QuizDocument.score(score), columns);
  }

  private static String set(Document document, int columns) {
    StringBuilder text = new StringBuilder();
    try {
      new TextWriter(text, columns, TextStyle.ANSI).write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
