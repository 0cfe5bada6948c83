package advisor.terminal;

import advisor.evaluate.Evaluation;
import advisor.explain.Explanation;
import advisor.model.Scenario;
import advisor.render.QuizDocument;
import advisor.render.ResultDocument;
import advisor.render.VerdictDocument;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.scenario.Cast;
import advisor.scenario.DemoPace;
import advisor.scenario.DemoTexts;
import advisor.scenario.Player;
import advisor.scenario.QuizRound;
import advisor.scenario.Shipped;
import advisor.scenario.Stage;
import advisor.terminal.asker.Presentation;
import advisor.terminal.demo.DemoSettings;
import advisor.terminal.demo.DemoStage;
import advisor.terminal.demo.NarratorNotes;
import advisor.terminal.demo.PlainStage;
import advisor.terminal.demo.Recording;
import advisor.terminal.menu.KeySource;
import advisor.terminal.menu.Keyboard;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Plays shipped scenarios, for a class or for a film. */
public final class PlayDemo implements DemoTexts {

  private final List<Scenario> scenarios;
  private boolean auto;
  private boolean quiz;
  private boolean chosen;
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

  /** Lets the person at the keys choose. */
  public PlayDemo chosen() {
    chosen = true;
    return this;
  }

  /** Gives the scenarios these themes. */
  public PlayDemo themed(String... themes) {
    List<Scenario> under = new ArrayList<>();
    for (Scenario each : scenarios) {
      under.add(
          new Scenario(
              each.title(),
              each.about(),
              Optional.of(themes[under.size()]),
              each.rules(),
              each.rulesVersion(),
              each.steps(),
              each.expect()));
    }
    return new PlayDemo(under);
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
   * Plays to a person at a terminal. Each look at the clock moves it further than the script ever
   * waits.
   */
  public String on(Conversation side) {
    AtomicLong looks = new AtomicLong();
    KeySource trainer = new Keyboard(side.terminal().reader(), side.input());
    DemoPace quick = new DemoPace(100);
    try (Stage stage =
        new DemoStage(
            side.terminal(),
            trainer,
            () -> Instant.ofEpochSecond(looks.incrementAndGet()),
            true,
            settings(quick),
            question -> {},
            () -> {})) {
      return play(stage);
    }
  }

  /** Plays in numbered lines to somebody who types these lines; a pause is over at once. */
  public String typed(StringWriter paper, String... lines) {
    BufferedReader trainer = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (Stage stage = new PlainStage(trainer, out, settings(new DemoPace(1)), pause -> {})) {
      return play(stage);
    } finally {
      paper.write(bytes.toString(StandardCharsets.UTF_8));
    }
  }

  private String play(Stage stage) {
    Player player = new Player(Shipped.evaluator(), stage, this, quiz);
    return (chosen ? player.playChosen(scenarios) : player.play(scenarios)).toString();
  }

  public Cast film(int columns, int rows) {
    auto = true;
    try (Recording recording = new Recording(columns, rows, settings(new DemoPace(1)))) {
      new Player(Shipped.evaluator(), recording.stage(), this, false).play(scenarios);
      return recording.cast("A film");
    }
  }

  private DemoSettings settings(DemoPace pace) {
    Presentation presentation = new Presentation(false, true, 80, Samples.OPENING, "");
    return new DemoSettings(pace, auto, notes, presentation);
  }

  @Override
  public String verdict(Explanation explanation, int columns, int rows) {
    return set(VerdictDocument.of(explanation, columns, rows), columns);
  }

  @Override
  public String result(Explanation explanation, int columns) {
    return set(ResultDocument.of(explanation, Optional.empty()), columns);
  }

  @Override
  public String compared(QuizRound round, int columns) {
    return set(QuizDocument.compared(round), columns);
  }

  @Override
  public String debriefing(List<QuizRound> rounds, int columns) {
    return set(QuizDocument.debriefing(rounds), columns);
  }

  @Override
  public List<String> expected(Evaluation evaluation) {
    return VerdictDocument.expected(evaluation);
  }

  private static String set(Document document, int columns) {
    return TextWriter.text(document, columns, TextStyle.ANSI);
  }
}
