package advisor.cli.demo;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import advisor.cli.command.CommonOptions;
import advisor.cli.command.DocumentFormatter;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.cli.files.Destination;
import advisor.cli.files.FileErrors;
import advisor.cli.files.PrivateFile;
import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.explain.Explanation;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.render.QuizDocument;
import advisor.render.ResultDocument;
import advisor.render.VerdictDocument;
import advisor.render.document.Document;
import advisor.render.document.TextStyle;
import advisor.render.document.TextWriter;
import advisor.render.json.CastJson;
import advisor.rulefile.LoadedRules;
import advisor.rulefile.answers.ScenarioFile;
import advisor.scenario.Cast;
import advisor.scenario.DemoPace;
import advisor.scenario.DemoRequest;
import advisor.scenario.DemoTexts;
import advisor.scenario.Player;
import advisor.scenario.QuizRound;
import advisor.scenario.ScenarioThemes;
import advisor.scenario.Stage;
import advisor.terminal.asker.Presentation;
import advisor.terminal.demo.DemoSettings;
import advisor.terminal.demo.NarratorNotes;
import advisor.terminal.demo.Recording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One run of {@code demo}, from the scenario files to its end. */
record DemoSession(Surroundings surroundings, DemoCommand.DemoArguments arguments) {

  ExitCode run() throws UserError, IOException {
    LoadedRules rules = RulesInForce.load(arguments.common().rules(), surroundings.files());
    Evaluator evaluator = Evaluator.compile(rules.book());
    ScenarioReport report = new ScenarioReport(evaluator);
    for (ScenarioSources.ScenarioBytes found : found()) {
      report.add(found.bytes(), found.name());
    }
    return switch (arguments.action()) {
      case LIST -> {
        surroundings.write(formatter().text(listed(playable(report))), arguments.common().output());
        yield ExitCode.OK;
      }
      case CHECK -> {
        surroundings.write(report.text(arguments.common().quiet()), arguments.common().output());
        yield report.code();
      }
      case PLAY -> play(playable(report), evaluator);
      case FILM -> film(playable(report), evaluator);
    };
  }

  /** The names of the scenarios by theme, with their titles. */
  private static Document listed(List<ScenarioFile> files) {
    Document list = new Document();
    ScenarioThemes.of(files, ScenarioFile::scenario)
        .forEach((theme, themed) -> list.bullets(theme, Document.Item.each(titled(themed))));
    return list;
  }

  private static List<String> titled(List<ScenarioFile> files) {
    return files.stream().map(file -> file.name() + ": " + file.scenario().title()).toList();
  }

  /** The named scenarios, all of which must hold; else those of the program's own that hold. */
  private List<ScenarioFile> playable(ScenarioReport report) throws UserError {
    if (!arguments.scenarios().isEmpty()) {
      return report.playable();
    }
    if (report.holding().isEmpty()) {
      throw UserError.of(
          ExitCode.FAILED,
          "none of the scenarios that come with the program fits these rules",
          "name one that does: advisor demo SCENARIO");
    }
    if (report.code() != ExitCode.OK && !arguments.common().quiet()) {
      surroundings.say(
          "warning: only scenarios that fit these rules are offered"
              + "\n  to see what is wrong with the others: advisor demo --check");
    }
    return report.holding();
  }

  private List<ScenarioSources.ScenarioBytes> found() throws UserError {
    return arguments.scenarios().isEmpty()
        ? ScenarioSources.bundled()
        : new ScenarioSources(surroundings.files()).find(arguments.scenarios());
  }

  private ExitCode play(List<ScenarioFile> files, Evaluator evaluator)
      throws UserError, IOException {
    if (!surroundings.streams().input()) {
      throw noTerminal();
    }
    if (!surroundings.streams().output() && !arguments.common().quiet()) {
      surroundings.say("warning: a demo is shown at the terminal; to write one, use --cast FILE");
    }
    if (arguments.notes().isEmpty()) {
      return play(files, evaluator, Optional.empty());
    }
    Path file = arguments.notes().get();
    ExitCode code = ExitCode.OK;
    try (OutputStream out = Destination.opened(file, CREATE, WRITE, TRUNCATE_EXISTING);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      if (isPersonal()) {
        PrivateFile.own(file);
      }
      NarratorNotes notes = new NarratorNotes(writer);
      code = play(files, evaluator, Optional.of(notes));
      if (notes.failure().isPresent()) {
        throw notes.failure().get();
      }
    } catch (IOException e) {
      if (!Destination.isClosedPipe(e)) {
        throw FileErrors.unwritable(file.toString(), e);
      }
    }
    return code;
  }

  private ExitCode play(
      List<ScenarioFile> files, Evaluator evaluator, Optional<NarratorNotes> notes)
      throws UserError {
    DemoSettings settings =
        settings(evaluator.book(), arguments.auto(), notes, formatter().menuIsColoured());
    try (Stage stage = surroundings.askers().stage(settings).orElseThrow(DemoSession::noTerminal)) {
      Player player = new Player(evaluator, stage, words(settings), arguments.quiz());
      DemoRequest end =
          arguments.scenarios().isEmpty()
              ? player.playChosen(scenarios(files))
              : player.play(scenarios(files));
      return end == DemoRequest.INTERRUPT ? ExitCode.INTERRUPTED : ExitCode.OK;
    }
  }

  private static UserError noTerminal() {
    return UserError.usage(
        "a demo needs a terminal, and standard input is not a terminal",
        "--list, --check and --cast work without one");
  }

  /** Whether it may play somebody's own answers, not only those that come with the program. */
  private boolean isPersonal() {
    return !arguments.scenarios().isEmpty();
  }

  private static List<Scenario> scenarios(List<ScenarioFile> files) {
    return files.stream().map(ScenarioFile::scenario).toList();
  }

  private ExitCode film(List<ScenarioFile> files, Evaluator evaluator)
      throws UserError, IOException {
    boolean colour = arguments.common().colour() != CommonOptions.Colour.NEVER;
    DemoSettings settings = settings(evaluator.book(), true, Optional.empty(), colour);
    DemoCommand.Size size = arguments.size();
    Cast cast;
    try (Recording recording = new Recording(size.columns(), size.rows(), settings)) {
      new Player(evaluator, recording.stage(), words(settings), false).play(scenarios(files));
      cast = recording.cast(files.get(0).scenario().title());
    }
    surroundings.write(CastJson.text(cast), arguments.cast(), isPersonal());
    return ExitCode.OK;
  }

  private DocumentFormatter formatter() {
    return new DocumentFormatter(surroundings, arguments.common());
  }

  private DemoSettings settings(
      RuleBook book, boolean auto, Optional<NarratorNotes> notes, boolean colour) {
    List<String> opening = List.of(book.title(), book.intro());
    Presentation presentation =
        new Presentation(
            arguments.common().plain(), colour, surroundings.width(), opening, "Interrupted.");
    return new DemoSettings(new DemoPace(arguments.speed()), auto, notes, presentation);
  }

  private ResultTexts words(DemoSettings settings) {
    boolean colour = settings.presentation().colour();
    return new ResultTexts(
        colour ? TextStyle.ANSI : formatter().unstyled(), arguments.common().rules());
  }

  /** The texts of a demo, in the same words as after an interview. */
  private record ResultTexts(TextStyle style, Optional<String> rules) implements DemoTexts {

    @Override
    public String verdict(Explanation explanation, int columns, int rows) {
      return TextWriter.text(VerdictDocument.of(explanation, columns, rows), columns, style);
    }

    @Override
    public String result(Explanation explanation, int columns) {
      return TextWriter.text(ResultDocument.of(explanation, rules), columns, style);
    }

    @Override
    public String compared(QuizRound round, int columns) {
      return TextWriter.text(QuizDocument.compared(round), columns, style);
    }

    @Override
    public String debriefing(List<QuizRound> rounds, int columns) {
      return TextWriter.text(QuizDocument.debriefing(rounds), columns, style);
    }

    @Override
    public List<String> expected(Evaluation evaluation) {
      return VerdictDocument.expected(evaluation);
    }
  }
}
