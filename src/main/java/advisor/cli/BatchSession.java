package advisor.cli;

import advisor.evaluate.Evaluator;
import advisor.model.RuleBook;
import advisor.render.BatchSummary;
import advisor.render.LineBuffer;
import advisor.render.NoResults;
import advisor.render.ResultKey;
import advisor.render.ResultLines;
import advisor.render.ResultSink;
import advisor.render.RulesIdentity;
import advisor.rulefile.AnswersLine;
import advisor.rulefile.AnswersLineReader;
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

  BatchSession(Surroundings surroundings, BatchCommand.Request request) {
    this.surroundings = surroundings;
    this.request = request;
    this.err = surroundings.err();
  }

  ExitCode run() throws Refusal, IOException {
    Input input = new Input(surroundings.in());
    ReadyRules rules = Rules.load(request.common().rules(), input);
    if (rules.book().question(AnswersLine.ID).isPresent()) {
      throw new Refusal(
          ExitCode.INVALID,
          "error: the rule file has a question 'id', which is what a line calls itself in a batch");
    }
    try (Destination results = new Output(surroundings.out()).open(request.common().output());
        InputStream answers = input.open(request.file())) {
      return run(rules, new LineSource(answers), results);
    } catch (ClosedPipe e) {
      return ExitCode.OK;
    }
  }

  private ExitCode run(ReadyRules rules, LineSource source, Destination results)
      throws Refusal, IOException {
    if (request.errors().isEmpty()) {
      return run(rules, source, results, Optional.empty());
    }
    try (Destination errors = Destination.file(request.errors().get())) {
      try {
        return run(rules, source, results, Optional.of(errors));
      } finally {
        errors.complete();
      }
    }
  }

  private ExitCode run(
      ReadyRules rules, LineSource source, Destination results, Optional<Destination> errors)
      throws Refusal, IOException {
    Evaluator evaluator = Evaluator.compile(rules.book());
    Tally tally = new Tally(evaluator.outcomes());
    BatchEnd end = new BatchEnd(results, errors, request.failFast(), err, tally);
    try (BatchProgress progress = new BatchProgress(err, tally::lines, source::bytes, size())) {
      if (isWatched()) {
        progress.begin();
      }
      Crew.run(workers(rules, evaluator, source, end));
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
      ReadyRules rules, Evaluator evaluator, LineSource source, BatchEnd end) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    int count = processors == 1 ? 1 : Math.min(MOST_WORKERS, processors + 1);
    List<BatchWorker> workers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BatchPart part = new JsonLines(source, new AnswersLineReader(evaluator));
      workers.add(new BatchWorker(part, evaluator, sink(rules, evaluator), end));
    }
    return workers;
  }

  private ResultSink sink(ReadyRules rules, Evaluator evaluator) throws IOException {
    if (isOnlyCounted()) {
      return new NoResults();
    }
    RuleBook book = rules.book();
    RulesIdentity identity = new RulesIdentity(book.id(), book.version(), rules.sha256());
    return new ResultLines(evaluator, identity, request.fields().orElse(USUAL));
  }

  private boolean isOnlyCounted() {
    return request.summary() && request.fields().isEmpty();
  }

  private void summarize(BatchEnd end) throws Refusal, IOException {
    BatchSummary summary = new BatchSummary(end.tally().byOutcome(), end.tally().unusable());
    if (isOnlyCounted()) {
      LineBuffer buffer = new LineBuffer();
      summary.writeJson(buffer);
      end.results(buffer);
    } else if (request.summary()) {
      err.println(summary.told());
    }
    end.told().ifPresent(err::println);
  }
}
