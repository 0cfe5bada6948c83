package advisor.cli;

import advisor.evaluate.Evaluator;
import advisor.interview.AnswerText;
import advisor.model.RuleBook;
import advisor.render.BatchSummary;
import advisor.render.LineBuffer;
import advisor.render.NoResults;
import advisor.render.ResultKey;
import advisor.render.ResultLines;
import advisor.render.ResultSink;
import advisor.render.ResultTable;
import advisor.render.RulesIdentity;
import advisor.rulefile.AnswersLine;
import advisor.rulefile.AnswersLineReader;
import advisor.rulefile.AnswersRowReader;
import advisor.rulefile.AnswersTable;
import advisor.rulefile.Read;
import advisor.rulefile.ReadyRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@code batch}, from the rules to the last line. */
final class BatchSession {

  private static final List<ResultKey> USUAL =
      List.of(ResultKey.OUTCOME, ResultKey.STRENGTH, ResultKey.TOTALS);

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
    if (rules.book().question(AnswersLine.ID).isPresent()) {
      throw new Refusal(
          ExitCode.INVALID,
          "error: the rule file has a question 'id', which is what a line calls itself in a batch");
    }
    try (InputStream answers = input.open(request.file());
        Destination results = output.open(request.common().output())) {
      return run(rules, new CountedInput(answers), results);
    } catch (ClosedPipe e) {
      return ExitCode.OK;
    }
  }

  private ExitCode run(ReadyRules rules, CountedInput input, Destination results)
      throws Refusal, IOException {
    if (request.errors().isEmpty()) {
      return run(rules, input, results, Optional.empty());
    }
    try (Destination errors = output.open(request.errors())) {
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
    BatchEnd end = new BatchEnd(results, errors, request.failFast(), err, quiet, tally);
    try (BatchProgress progress = new BatchProgress(err, tally::lines, input::count, size())) {
      if (isWatched()) {
        progress.begin();
      }
      Crew.run(workers(rules, evaluator, input, end));
    }
    summarize(end);
    results.complete();
    return tally.unusable() == 0 ? ExitCode.OK : ExitCode.FAILED;
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
    return switch (request.from()) {
      case JSON -> ofLines(rules, evaluator, new LineSource(input), end);
      case CSV -> ofTable(rules, evaluator, table(input, rules.book()), end);
    };
  }

  private AnswersTable table(InputStream input, RuleBook book) throws Refusal, IOException {
    return Faults.soundOrRefuse(open(input, book));
  }

  private Read<AnswersTable> open(InputStream input, RuleBook book) throws Refusal {
    try {
      return AnswersTable.open(input, request.file(), book);
    } catch (IOException e) {
      throw Input.unreadable("the answers", e);
    }
  }

  private List<BatchWorker> ofLines(
      ReadyRules rules, Evaluator evaluator, LineSource source, BatchEnd end)
      throws Refusal, IOException {
    beginTable(rules, evaluator, true, end);
    List<BatchWorker> workers = new ArrayList<>();
    for (int i = 0; i < crew(); i++) {
      BatchPart part = new JsonLines(source, new AnswersLineReader(evaluator, reach()));
      workers.add(new BatchWorker(part, evaluator, sink(rules, evaluator, true), end));
    }
    return workers;
  }

  private List<BatchWorker> ofTable(
      ReadyRules rules, Evaluator evaluator, AnswersTable table, BatchEnd end)
      throws Refusal, IOException {
    boolean ids = table.columns().contains(AnswersLine.ID);
    beginTable(rules, evaluator, ids, end);
    List<BatchWorker> workers = new ArrayList<>();
    for (int i = 0; i < crew(); i++) {
      BatchPart part =
          new TableRows(table, new AnswersRowReader(evaluator, reach(), table.columns()));
      workers.add(new BatchWorker(part, evaluator, sink(rules, evaluator, ids), end));
    }
    return workers;
  }

  private AnswerText.Reach reach() {
    return request.lenient() ? AnswerText.Reach.BEGINNING : AnswerText.Reach.WHOLE;
  }

  private static int crew() {
    return Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
  }

  private ResultSink sink(ReadyRules rules, Evaluator evaluator, boolean ids) throws IOException {
    if (isOnlyCounted()) {
      return new NoResults();
    }
    return request.to() == BatchCommand.Form.CSV
        ? toTable(rules, evaluator, ids)
        : new ResultLines(evaluator, identity(rules), request.fields().orElse(USUAL));
  }

  private ResultTable toTable(ReadyRules rules, Evaluator evaluator, boolean ids) {
    return new ResultTable(evaluator, identity(rules), request.fields().orElse(USUAL), ids);
  }

  private void beginTable(ReadyRules rules, Evaluator evaluator, boolean ids, BatchEnd end)
      throws Refusal, IOException {
    if (request.to() == BatchCommand.Form.CSV && !isOnlyCounted()) {
      ResultTable table = toTable(rules, evaluator, ids);
      table.head();
      end.results(table.buffer());
    }
  }

  private static RulesIdentity identity(ReadyRules rules) {
    RuleBook book = rules.book();
    return new RulesIdentity(book.id(), book.version(), rules.sha256());
  }

  private boolean isOnlyCounted() {
    return request.summary() && request.fields().isEmpty();
  }

  private void summarize(BatchEnd end) throws Refusal, IOException {
    BatchSummary summary = new BatchSummary(end.tally().byOutcome(), end.tally().unusable());
    if (isOnlyCounted()) {
      LineBuffer buffer = new LineBuffer();
      if (request.to() == BatchCommand.Form.CSV) {
        summary.writeCsv(buffer);
      } else {
        summary.writeJson(buffer);
      }
      end.results(buffer);
    } else if (request.summary()) {
      err.println(summary.told());
    }
    end.told().ifPresent(err::println);
  }
}
