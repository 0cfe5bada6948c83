package advisor.terminal;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.model.Scenario;
import advisor.render.Document;
import advisor.render.QuizDocument;
import advisor.render.ResultDocument;
import advisor.render.Style;
import advisor.render.TextWriter;
import advisor.scenario.Cast;
import advisor.scenario.Guess;
import advisor.scenario.Pace;
import advisor.scenario.Player;
import advisor.scenario.Score;
import advisor.scenario.Shipped;
import advisor.scenario.Stage;
import advisor.scenario.Words;
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
final class PlayDemo implements Words {

  private final List<Scenario> scenarios;
  private boolean auto;
  private boolean quiz;
  private Optional<Notes> notes = Optional.empty();

  private PlayDemo(List<Scenario> scenarios) {
    this.scenarios = scenarios;
  }

  static PlayDemo of(String... names) {
    return new PlayDemo(List.of(names).stream().map(Shipped::scenario).toList());
  }

  PlayDemo auto() {
    auto = true;
    return this;
  }

  PlayDemo quiz() {
    quiz = true;
    return this;
  }

  PlayDemo notes(StringWriter out) {
    notes = Optional.of(new Notes(out));
    return this;
  }

  /**
   * Plays to somebody at a terminal; the clock goes further, whenever it is looked at, than the
   * script ever waits.
   */
  String on(Conversation side) {
    AtomicLong looks = new AtomicLong();
    Keys trainer = new Keyboard(side.terminal(), side.input(), java.time.InstantSource.system());
    Pace quick = new Pace(100);
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
  String typed(StringWriter paper, String... lines) {
    BufferedReader trainer = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (Stage stage = new PlainStage(trainer, out, staging(new Pace(1)), pause -> {})) {
      return new Player(Shipped.evaluator(), stage, this, quiz).play(scenarios).toString();
    } finally {
      paper.write(bytes.toString(StandardCharsets.UTF_8));
    }
  }

  Cast film(int columns, int rows) {
    auto = true;
    try (Recording recording = new Recording(columns, rows, staging(new Pace(1)))) {
      try (Stage stage = recording.stage()) {
        new Player(Shipped.evaluator(), stage, this, false).play(scenarios);
      }
      return recording.cast("A film");
    }
  }

  private Staging staging(Pace pace) {
    return new Staging(pace, auto, notes, Samples.OPENING, true, 80);
  }

  @Override
  public String result(Explanation explanation, int columns) {
    return set(ResultDocument.of(explanation, Optional.empty()), columns);
  }

  @Override
  public String compared(Guess guess, Evaluation evaluation, int columns) {
    return set(QuizDocument.compared(guess, evaluation), columns);
  }

  @Override
  public String score(Score score, int columns) {
    return set(QuizDocument.score(score), columns);
  }

  private static String set(Document document, int columns) {
    StringBuilder text = new StringBuilder();
    try {
      new TextWriter(text, columns, Style.ANSI).write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
