package advisor.cli;

import advisor.evaluate.Evaluator;
import advisor.interview.AnswerText;
import advisor.model.RuleBook;
import advisor.render.BatchSummary;
import advisor.render.JsonRecords;
import advisor.render.NoRecords;
import advisor.render.RecordForm;
import advisor.render.ResultField;
import advisor.render.ResultKey;
import advisor.render.RulesIdentity;
import advisor.render.TableRecords;
import advisor.render.TableText;
import advisor.rulefile.AnswersLineReader;
import advisor.rulefile.AnswersRowReader;
import advisor.rulefile.AnswersTable;
import advisor.rulefile.LineNames;
import advisor.rulefile.Read;
import advisor.rulefile.ReadyRules;
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

  private final Surroundings surroundings;
  private final BatchCommand.Request request;
  private final PrintStream err;
  private final Output output;

  BatchSession(Surroundings surroundings, BatchCommand.Request request) {
    this.surroundings = surroundings;
    this.request = request;
    this.err = surroundings.err();
    this.output = Output.personal(surroundings.out());
  }

  ExitCode run() throws Refusal, IOException {
    Input input = new Input(surroundings);
    ReadyRules rules = Rules.load(request.common().rules(), input);
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
  private void refuseClashes(RuleBook book) throws Refusal {
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

  private static void refuse(String name, boolean clashes, String problem) throws Refusal {
    if (clashes) {
      String told = "error: --carry or --ignore: '" + Visible.escaped(name) + "' " + problem;
      throw new Refusal(ExitCode.USAGE, told);
    }
  }

  private void sayThatItWaits() {
    if (surroundings.streams().input() && request.file().equals("-") && !request.common().quiet()) {
      err.println("Waiting for answers, those of one person a line. Ctrl-D ends them.");
    }
  }

  private ExitCode run(ReadyRules rules, CountedInput input, Destination results)
      throws Refusal, IOException {
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
      ReadyRules rules, CountedInput input, Destination results, Optional<Destination> errors)
      throws Refusal, IOException {
    Evaluator evaluator = Evaluator.compile(rules.book());
    Tally tally = new Tally(evaluator.outcomes());
    boolean quiet = request.common().quiet();
    BatchEnd end = new BatchEnd(results, errors, request.unusable(), err, quiet, tally);
    try (BatchProgress progress = new BatchProgress(err, tally::lines, input::count, size())) {
      if (isWatched()) {
        progress.begin();
      }
      Crew.run(workers(rules, evaluator, input, end));
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
  private long size() throws Refusal {
    try {
      Path file = Path.of(request.file());
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw Input.unreadable(request.file(), e);
    }
  }

  private List<BatchWorker> workers(
      ReadyRules rules, Evaluator evaluator, InputStream input, BatchEnd end)
      throws Refusal, IOException {
    if (request.from() == BatchCommand.Form.JSON) {
      LineNames names = request.names();
      LineSource source = new LineSource(input);
      RecordForm form = form(rules, evaluator, names, request.text(','), end);
      return workers(
          () -> new JsonLines(source, new AnswersLineReader(evaluator, reach(), names)),
          form,
          names,
          evaluator,
          end);
    }
    AnswersTable table = table(input, rules.book());
    LineNames names = request.names().within(table.columns());
    RecordForm form = form(rules, evaluator, names, request.text(table.delimiter()), end);
    boolean guarded = request.layout().guarded();
    return workers(
        () ->
            new TableRows(
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
      BatchEnd end) {
    RememberedResults results = new RememberedResults(evaluator, form);
    int crew = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    return Stream.generate(part)
        .limit(crew)
        .map(each -> new BatchWorker(each, evaluator, results, form, names, end))
        .toList();
  }

  /** How records are written; a table is begun. */
  private RecordForm form(
      ReadyRules rules, Evaluator evaluator, LineNames names, TableText text, BatchEnd end)
      throws Refusal, IOException {
    List<ResultField> fields = request.fields().orElse(USUAL);
    if (isOnlyCounted()) {
      return new NoRecords();
    }
    if (request.to() == BatchCommand.Form.JSON) {
      return new JsonRecords(evaluator, identity(rules), names.carried(), fields);
    }
    boolean inline = request.unusable().handling() == UnusablePolicy.Handling.INLINE;
    TableRecords table =
        new TableRecords(evaluator, identity(rules), names.carried(), fields, text, inline);
    if (request.header()) {
      end.results(table.head());
    }
    return table;
  }

  private AnswersTable table(InputStream input, RuleBook book) throws Refusal, IOException {
    return Faults.soundOrRefuse(open(input, book));
  }

  private Read<AnswersTable> open(InputStream input, RuleBook book) throws Refusal {
    try {
      return AnswersTable.open(input, request.file(), book, request.names(), request.layout());
    } catch (IOException e) {
      throw Input.unreadable("the answers", e);
    }
  }

  private AnswerText.Reach reach() {
    return request.lenient() ? AnswerText.Reach.BEGINNING : AnswerText.Reach.WHOLE;
  }

  private static RulesIdentity identity(ReadyRules rules) {
    RuleBook book = rules.book();
    return new RulesIdentity(book.id(), book.version(), rules.sha256());
  }

  private boolean isOnlyCounted() {
    return request.summary() && request.fields().isEmpty();
  }

  private void summarize(ReadyRules rules, BatchEnd end) throws Refusal, IOException {
    BatchSummary summary =
        new BatchSummary(identity(rules), end.tally().byOutcome(), end.tally().unusable());
    if (isOnlyCounted()) {
      boolean csv = request.to() == BatchCommand.Form.CSV;
      end.results(csv ? summary.csv(request.text(',')) : summary.json());
    } else if (request.summary()) {
      err.println(summary.told());
    }
  }
}
