package advisor.cli.batch;

import advisor.cli.ExitCode;
import advisor.cli.FileFaults;
import advisor.cli.ProgramStreams;
import advisor.cli.Rules;
import advisor.cli.UserError;
import advisor.cli.files.ClosedPipe;
import advisor.cli.files.Destination;
import advisor.cli.files.InputFiles;
import advisor.cli.files.OutputFiles;
import advisor.evaluate.Evaluator;
import advisor.interview.AnswerText;
import advisor.model.RuleBook;
import advisor.render.json.BatchSummary;
import advisor.render.json.JsonRecords;
import advisor.render.json.NoRecords;
import advisor.render.json.RecordForm;
import advisor.render.json.ResultField;
import advisor.render.json.ResultKey;
import advisor.render.json.TableRecords;
import advisor.render.json.TableText;
import advisor.rulefile.NamedRules;
import advisor.rulefile.ReadOutcome;
import advisor.rulefile.answers.AnswersLineReader;
import advisor.rulefile.answers.AnswersRowReader;
import advisor.rulefile.answers.AnswersTable;
import advisor.rulefile.answers.LineNames;
import advisor.text.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One {@code batch}, from the rules to the last line. */
final class BatchSession {

  private static final List<ResultField> USUAL =
      List.of(
          ResultField.of(ResultKey.OUTCOME),
          ResultField.of(ResultKey.STRENGTH),
          ResultField.of(ResultKey.TOTALS));

  /** More would only wait for the one that reads and the one that writes. */
  private static final int MOST_WORKERS = 8;

  private final ProgramStreams surroundings;
  private final BatchCommand.Request request;
  private final PrintStream err;
  private final OutputFiles output;

  BatchSession(ProgramStreams surroundings, BatchCommand.Request request) {
    this.surroundings = surroundings;
    this.request = request;
    this.err = surroundings.err();
    this.output = OutputFiles.personal(surroundings.out());
  }

  ExitCode run() throws UserError, IOException {
    InputFiles input = new InputFiles(surroundings);
    NamedRules rules = Rules.load(request.common().rules(), input);
    refuseClashes(rules.book());
    try (InputStream answers = input.open(request.file());
        Destination results = output.open(request.common().output())) {
      sayThatItWaits();
      return run(rules, new CountedInput(answers), results);
    } catch (ClosedPipe e) {
      return ExitCode.OK;
    }
  }

  /** What is carried stands beside the keys of results, and no answer is carried or ignored. */
  private void refuseClashes(RuleBook book) throws UserError {
    List<String> keys = new ArrayList<>(List.of("line", "faults", "input"));
    request.fields().orElse(USUAL).forEach(field -> keys.add(field.key().id()));
    LineNames names = request.names();
    for (String name : names.carried()) {
      refuse(name, keys.contains(name), "is a key of the results");
    }
    List<String> seen = new ArrayList<>();
    for (String name : names.all()) {
      refuse(name, book.question(name).isPresent(), "is a question");
      refuse(name, name.isEmpty(), "is no name");
      refuse(name, seen.contains(name), "is named twice");
      seen.add(name);
    }
  }

  private static void refuse(String name, boolean clashes, String problem) throws UserError {
    if (clashes) {
      String told = "error: --carry or --ignore: '" + Visible.escaped(name) + "' " + problem;
      throw new UserError(ExitCode.USAGE, told);
    }
  }

  private void sayThatItWaits() {
    if (surroundings.streams().input() && request.file().equals("-") && !request.common().quiet()) {
      err.println("Waiting for answers, those of one person a line. Ctrl-D ends them.");
    }
  }

  private ExitCode run(NamedRules rules, CountedInput input, Destination results)
      throws UserError, IOException {
    UnusablePolicy policy = request.unusable();
    if (policy.errors().isEmpty()) {
      Destination onStandardError = Destination.standardError(err);
      return run(
          rules,
          input,
          results,
          policy.onStandardError() ? Optional.of(onStandardError) : Optional.empty());
    }
    try (Destination errors = output.open(policy.errors())) {
      try {
        return run(rules, input, results, Optional.of(errors));
      } finally {
        errors.complete();
      }
    }
  }

  private ExitCode run(
      NamedRules rules, CountedInput input, Destination results, Optional<Destination> errors)
      throws UserError, IOException {
    Evaluator evaluator = Evaluator.compile(rules.book());
    OutcomeCounts tally = new OutcomeCounts(evaluator.outcomes());
    boolean quiet = request.common().quiet();
    BatchOutput end = new BatchOutput(results, errors, request.unusable(), err, quiet, tally);
    try (BatchProgress progress = new BatchProgress(err, tally::lines, input::count, size())) {
      if (isWatched()) {
        progress.begin();
      }
      OrderedWorkers.run(workers(rules, evaluator, input, end));
    }
    summarize(rules, end);
    results.complete();
    end.close();
    return ExitCode.OK;
  }

  /** Whether somebody sees standard error, and wants to see it change. */
  private boolean isWatched() {
    return surroundings.streams().error()
        && !request.common().quiet()
        && surroundings.environment().getOrDefault("ACCESSIBLE", "").isEmpty()
        && !surroundings.environment().getOrDefault("TERM", "dumb").equals("dumb");
  }

  /** The bytes of the input, or 0 where they are not known ahead. */
  private long size() throws UserError {
    try {
      Path file = Path.of(request.file());
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw InputFiles.unreadable(request.file(), e);
    }
  }

  private List<BatchWorker> workers(
      NamedRules rules, Evaluator evaluator, InputStream input, BatchOutput end)
      throws UserError, IOException {
    if (request.from() == BatchCommand.Form.JSON) {
      LineNames names = request.names();
      WholeLines source = new WholeLines(input);
      RecordForm form = form(rules, evaluator, names, request.text(',', false), end);
      return workers(
          () -> new JsonPart(source, new AnswersLineReader(evaluator, reach(), names)),
          form,
          names,
          evaluator,
          end);
    }
    AnswersTable table = table(input, rules.book());
    LineNames names = request.names().within(table.columns());
    RecordForm form =
        form(rules, evaluator, names, request.text(table.delimiter(), table.marked()), end);
    boolean guarded = request.layout().guarded();
    return workers(
        () ->
            new TablePart(
                table, new AnswersRowReader(evaluator, reach(), names, table.columns(), guarded)),
        form,
        names,
        evaluator,
        end);
  }

  private static List<BatchWorker> workers(
      Supplier<BatchPart> part,
      RecordForm form,
      LineNames names,
      Evaluator evaluator,
      BatchOutput end) {
    RememberedResults results = new RememberedResults(evaluator, form);
    int crew = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    return Stream.generate(part)
        .limit(crew)
        .map(each -> new BatchWorker(each, evaluator, results, form, names, end))
        .toList();
  }

  /** How records are written; a table is begun. */
  private RecordForm form(
      NamedRules rules, Evaluator evaluator, LineNames names, TableText text, BatchOutput end)
      throws UserError, IOException {
    List<ResultField> fields = request.fields().orElse(USUAL);
    if (isOnlyCounted()) {
      return new NoRecords();
    }
    if (request.to() == BatchCommand.Form.JSON) {
      return new JsonRecords(evaluator, Rules.identity(rules), names.carried(), fields);
    }
    boolean inline = request.unusable().handling() == UnusablePolicy.Handling.INLINE;
    TableRecords table =
        new TableRecords(evaluator, Rules.identity(rules), names.carried(), fields, text, inline);
    if (request.header()) {
      end.results(table.head());
    }
    return table;
  }

  private AnswersTable table(InputStream input, RuleBook book) throws UserError, IOException {
    return FileFaults.soundOrRefuse(open(input, book));
  }

  private ReadOutcome<AnswersTable> open(InputStream input, RuleBook book) throws UserError {
    try {
      return AnswersTable.open(input, request.file(), book, request.names(), request.layout());
    } catch (IOException e) {
      throw InputFiles.unreadable("the answers", e);
    }
  }

  private AnswerText.Reach reach() {
    return request.lenient() ? AnswerText.Reach.BEGINNING : AnswerText.Reach.WHOLE;
  }

  private boolean isOnlyCounted() {
    return request.summary() && request.fields().isEmpty();
  }

  private void summarize(NamedRules rules, BatchOutput end) throws UserError, IOException {
    BatchSummary summary =
        new BatchSummary(Rules.identity(rules), end.tally().byOutcome(), end.tally().unusable());
    if (isOnlyCounted()) {
      boolean csv = request.to() == BatchCommand.Form.CSV;
      end.results(csv ? summary.csv(request.text(',', false)) : summary.json());
    } else if (request.summary()) {
      err.println(summary.told());
    }
  }
}
