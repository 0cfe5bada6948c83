package advisor.cli.batch;

import advisor.cli.command.Progress;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.cli.files.Destination;
import advisor.cli.files.Destination.ClosedPipe;
import advisor.cli.files.FileErrors;
import advisor.cli.files.NamedFiles;
import advisor.evaluate.Evaluator;
import advisor.render.RulesIdentity;
import advisor.render.records.BatchSummary;
import advisor.render.records.JsonRecords;
import advisor.render.records.RecordForm;
import advisor.render.records.TableRecords;
import advisor.render.records.TableText;
import advisor.rulefile.LoadedRules;
import advisor.rulefile.answers.LineNames;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A run of {@code batch}, from the rules to the last line. */
record BatchSession(Surroundings surroundings, BatchCommand.BatchArguments arguments) {
  /** A stream that counts the bytes read from it, for any thread. */
  private static final class CountedInput extends FilterInputStream {

    private final AtomicLong count = new AtomicLong();

    CountedInput(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      int read = super.read(into, at, length);
      count.addAndGet(Math.max(0, read));
      return read;
    }
  }

  /** The most worker threads; more would only wait for reading and writing. */
  private static final int MOST_WORKERS = 8;

  ExitCode run() throws UserError, IOException {
    NamedFiles files = surroundings.files();
    LoadedRules rules = RulesInForce.load(arguments.common().rules(), files);
    new RecordKeys(rules.book(), arguments).refuseClashes();
    try (InputStream answers = files.open(arguments.file());
        Destination results = surroundings.open(arguments.common().output(), true);
        Destination errors = errors()) {
      announceWaiting();
      return run(rules, new CountedInput(answers), results, errors);
    } catch (ClosedPipe e) {
      return ExitCode.OK;
    }
  }

  private Destination errors() throws UserError {
    Optional<Path> file = arguments.unusable().errors();
    return file.isPresent()
        ? surroundings.open(file, true)
        : Destination.standardError(surroundings.err());
  }

  private boolean isTable() {
    return arguments.to() == BatchCommand.Form.CSV;
  }

  private void announceWaiting() {
    if (surroundings.streams().input()
        && arguments.file().equals("-")
        && !arguments.common().quiet()) {
      surroundings
          .err()
          .println("Waiting for answers, one person per line. Press Ctrl-D at the end.");
    }
  }

  /** Runs the batch. The records of unusable lines are kept even if the results fail. */
  private ExitCode run(
      LoadedRules rules, CountedInput input, Destination results, Destination errors)
      throws UserError, IOException {
    Evaluator evaluator = Evaluator.compile(rules.book());
    BatchOutput output =
        new BatchOutput(results, errors, arguments, surroundings.err(), evaluator.outcomes().ids());
    try {
      BatchInput answers = BatchInput.open(input, arguments, evaluator);
      work(workers(rules, evaluator, answers, output), input, output);
      BatchSummary summary = output.summary(RulesInForce.identity(rules));
      writeSummary(summary, answers.text(), output);
      results.complete();
      output.conclude(summary);
      return ExitCode.OK;
    } finally {
      errors.complete();
    }
  }

  private void work(List<BatchWorker> workers, CountedInput input, BatchOutput output)
      throws UserError, IOException {
    long size = size();
    try (Progress progress = new Progress(surroundings, arguments.common())) {
      progress.begin(seconds -> progressText(seconds, output.lines(), input.count.get(), size));
      OrderedWorkers.run(workers);
    }
  }

  /** The progress, such as "1,234,000 lines, 411,333 a second, about 0:12 left". */
  private static String progressText(int seconds, long lines, long bytes, long size) {
    String text = String.format(Locale.ROOT, "%,d lines, %,d a second", lines, lines / seconds);
    if (bytes == 0 || bytes > size) {
      return text;
    }
    long left = Math.round((double) (size - bytes) * seconds / bytes);
    return text + String.format(Locale.ROOT, ", about %d:%02d left", left / 60, left % 60);
  }

  /** The size of the input in bytes, or 0 if unknown. */
  private long size() throws UserError {
    try {
      Path file = Path.of(arguments.file());
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw FileErrors.unreadable(arguments.file(), e);
    }
  }

  private List<BatchWorker> workers(
      LoadedRules rules, Evaluator evaluator, BatchInput answers, BatchOutput output)
      throws UserError, IOException {
    LineNames names = answers.names();
    RecordForm form = form(rules, evaluator, answers, output);
    RememberedResults results = new RememberedResults(evaluator, form);
    List<BatchWorker> workers = new ArrayList<>();
    for (int i = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()); i > 0; i--) {
      BatchPart part = answers.parts().get();
      workers.add(new BatchWorker(arguments.file(), part, evaluator, results, form, names, output));
    }
    return workers;
  }

  /** The form of records; also writes the head of a table. */
  private RecordForm form(
      LoadedRules rules, Evaluator evaluator, BatchInput answers, BatchOutput output)
      throws UserError, IOException {
    if (arguments.isCountOnly()) {
      return new RecordForm() {};
    }
    RulesIdentity identity = RulesInForce.identity(rules);
    List<String> carried = answers.names().carried();
    if (!isTable()) {
      return new JsonRecords(evaluator, identity, carried, arguments.shownFields());
    }
    boolean inline = arguments.unusable().handling() == UnusablePolicy.Handling.INLINE;
    TableRecords table =
        new TableRecords(
            evaluator, identity, carried, arguments.shownFields(), answers.text(), inline);
    if (arguments.header()) {
      output.results(table.head());
    }
    return table;
  }

  private void writeSummary(BatchSummary summary, TableText text, BatchOutput output)
      throws UserError, IOException {
    String counts = isTable() ? summary.csv(text) : summary.json();
    if (arguments.isCountOnly()) {
      output.results(counts);
    } else if (arguments.summary()) {
      Destination.standardError(surroundings.err()).write(counts);
    }
  }
}
