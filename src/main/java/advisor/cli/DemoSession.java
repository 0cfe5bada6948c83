package advisor.cli;

import advisor.evaluate.Evaluator;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.render.CastJson;
import advisor.render.Style;
import advisor.rulefile.ReadyRules;
import advisor.scenario.Cast;
import advisor.scenario.Pace;
import advisor.scenario.Player;
import advisor.scenario.Stage;
import advisor.scenario.Verifier;
import advisor.scenario.Wish;
import advisor.terminal.Notes;
import advisor.terminal.Recording;
import advisor.terminal.Staging;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One {@code demo}, from the scenario files to its end. */
final class DemoSession {

  private final Surroundings surroundings;
  private final DemoCommand.Request request;
  private final CommonOptions common;
  private final Input input;
  private final Output output;
  private final Look look;

  DemoSession(Surroundings surroundings, DemoCommand.Request request) {
    this.surroundings = surroundings;
    this.request = request;
    this.common = request.common();
    this.input = new Input(surroundings);
    this.output = new Output(surroundings.out());
    this.look = new Look(surroundings, common);
  }

  ExitCode run() throws Refusal, IOException {
    ReadyRules rules = Rules.load(common.rules(), input);
    Evaluator evaluator = Evaluator.compile(rules.book());
    ScenarioReport report = new ScenarioReport(new Verifier(evaluator));
    for (String name : request.scenarios()) {
      report.add(input.read(name), name, rules.book());
    }
    return switch (request.use()) {
      case CHECK -> check(report);
      case PLAY -> play(report.playable(), evaluator);
      case FILM -> film(report.playable(), evaluator);
    };
  }

  private ExitCode check(ScenarioReport report) throws Refusal {
    output.write(report.text(common.quiet()), common.output());
    return report.code();
  }

  private ExitCode play(List<Scenario> scenarios, Evaluator evaluator) throws Refusal, IOException {
    if (request.notes().isEmpty()) {
      return play(scenarios, evaluator, Optional.empty());
    }
    Path file = request.notes().get();
    ExitCode code = ExitCode.OK;
    try (Writer writer = Files.newBufferedWriter(file)) {
      Notes notes = new Notes(writer);
      code = play(scenarios, evaluator, Optional.of(notes));
      if (notes.failure().isPresent()) {
        throw notes.failure().get();
      }
    } catch (IOException e) {
      if (!Output.isClosedPipe(e)) {
        throw Output.unwritable(file.toString(), e);
      }
    }
    return code;
  }

  private ExitCode play(List<Scenario> scenarios, Evaluator evaluator, Optional<Notes> notes)
      throws Refusal {
    Staging staging = staging(evaluator.book(), request.auto(), notes, look.menuIsColoured());
    Optional<Stage> opened = surroundings.doors().stage(common.plain(), staging);
    if (opened.isEmpty()) {
      throw new Refusal(
          ExitCode.USAGE,
          "error: a demo is played at a terminal, and standard input is none"
              + "\n  without one there are --check and --cast");
    }
    try (Stage stage = opened.get()) {
      Player player = new Player(evaluator, stage, words(staging), request.quiz());
      return player.play(scenarios) == Wish.INTERRUPT ? ExitCode.INTERRUPTED : ExitCode.OK;
    }
  }

  private ExitCode film(List<Scenario> scenarios, Evaluator evaluator) throws Refusal, IOException {
    boolean colour = common.colour() != CommonOptions.Colour.NEVER;
    Staging staging = staging(evaluator.book(), true, Optional.empty(), colour);
    Cast cast;
    try (Recording recording =
        new Recording(request.size().columns(), request.size().rows(), staging)) {
      try (Stage stage = recording.stage()) {
        new Player(evaluator, stage, words(staging), false).play(scenarios);
      }
      cast = recording.cast(scenarios.get(0).title());
    }
    StringBuilder text = new StringBuilder();
    CastJson.write(cast, text);
    output.write(text.toString(), request.cast());
    return ExitCode.OK;
  }

  private Staging staging(RuleBook book, boolean auto, Optional<Notes> notes, boolean colour) {
    return new Staging(
        new Pace(request.speed()),
        auto,
        notes,
        List.of(book.title(), book.intro()),
        colour,
        look.width());
  }

  private DemoWords words(Staging staging) {
    return new DemoWords(common.rules(), staging.colour() ? Style.ANSI : Style.PLAIN);
  }
}
