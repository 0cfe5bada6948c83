package advisor.cli.batch;

import advisor.cli.ExitCode;
import advisor.cli.ProgramStreams;
import advisor.cli.Progress;
import advisor.cli.Rules;
import advisor.cli.UserError;
import advisor.cli.files.ClosedPipe;
import advisor.cli.files.Destination;
import advisor.cli.files.InputFiles;
import advisor.evaluate.Evaluator;
import advisor.render.RulesIdentity;
import advisor.render.records.BatchSummary;
import advisor.render.records.JsonRecords;
import advisor.render.records.NoRecords;
import advisor.render.records.RecordForm;
import advisor.render.records.TableRecords;
import advisor.render.records.TableText;
import advisor.rulefile.NamedRules;
import advisor.rulefile.answers.LineNames;
import advisor.terminal.TerminalKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One {@code batch}, from the rules to the last line. */
record BatchSession(ProgramStreams surroundings, BatchCommand.BatchArguments arguments) {

  /** More would only wait for the one that reads and the one that writes. */
  private static final int MOST_WORKERS = 8;

  ExitCode run() throws UserError, IOException {
    InputFiles input = surroundings.inputFiles();
    NamedRules rules = Rules.load(arguments.common().rules(), input);
    new RecordKeys(rules.book(), arguments).refuseClashes();
    try (InputStream answers = input.open(arguments.file());
        Destination results = surroundings.open(arguments.common().output(), true);
        Destination errors = errors()) {
      sayThatItWaits();
      return run(rules, answers, results, errors);
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

  private void sayThatItWaits() {
    if (surroundings.streams().input()
        && arguments.file().equals("-")
        && !arguments.common().quiet()) {
      surroundings
          .err()
          .println("Waiting for answers, those of one person a line. Ctrl-D ends them.");
    }
  }

  /** What is told of lines that cannot be used is kept, whatever becomes of the results. */
  private ExitCode run(
      NamedRules rules, InputStream input, Destination results, Destination errors)
      throws UserError, IOException {
    Evaluator evaluator = Evaluator.compile(rules.book());
    BatchOutput end =
        new BatchOutput(
            results, errors, arguments, surroundings.err(), evaluator.outcomes().ids());
    try {
      BatchInput answers = BatchInput.open(input, arguments, evaluator);
      work(workers(rules, evaluator, answers, end), end);
      BatchSummary summary = end.summary(Rules.identity(rules));
      tell(summary, answers.text(), end);
      results.complete();
      end.conclude(summary);
      return ExitCode.OK;
    } finally {
      errors.complete();
    }
  }

  private void work(List<BatchWorker> workers, BatchOutput end) throws UserError, IOException {
    try (Progress progress =
        new Progress(surroundings.err(), seconds -> soFar(seconds, end.lines()), true)) {
      if (isWatched()) {
        progress.begin();
      }
      OrderedWorkers.run(workers);
    }
  }

  private static String soFar(int seconds, long lines) {
    return String.format(Locale.ROOT, "%,d lines, %,d a second", lines, lines / seconds);
  }

  /** Whether somebody sees standard error, and wants to see it change. */
  private boolean isWatched() {
    return surroundings.streams().error()
        && !arguments.common().quiet()
        && surroundings.environment().getOrDefault("ACCESSIBLE", "").isEmpty()
        && TerminalKind.takesEscapes(surroundings.environment());
  }

  private List<BatchWorker> workers(
      NamedRules rules, Evaluator evaluator, BatchInput answers, BatchOutput end)
      throws UserError, IOException {
    LineNames names = answers.names();
    RecordForm form = form(rules, evaluator, answers, end);
    RememberedResults results = new RememberedResults(evaluator, form);
    List<BatchWorker> workers = new ArrayList<>();
    for (int i = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()); i > 0; i--) {
      BatchPart part = answers.parts().get();
      workers.add(new BatchWorker(arguments.file(), part, evaluator, results, form, names, end));
    }
    return workers;
  }

  /** How records are written; a table is begun. */
  private RecordForm form(
      NamedRules rules, Evaluator evaluator, BatchInput answers, BatchOutput end)
      throws UserError, IOException {
    if (arguments.isOnlyCounted()) {
      return new NoRecords();
    }
    RulesIdentity identity = Rules.identity(rules);
    List<String> carried = answers.names().carried();
    if (!isTable()) {
      return new JsonRecords(evaluator, identity, carried, arguments.told());
    }
    boolean inline = arguments.unusable().handling() == UnusablePolicy.Handling.INLINE;
    TableRecords table =
        new TableRecords(evaluator, identity, carried, arguments.told(), answers.text(), inline);
    if (arguments.header()) {
      end.results(table.head());
    }
    return table;
  }

  private void tell(BatchSummary summary, TableText text, BatchOutput end)
      throws UserError, IOException {
    if (arguments.isOnlyCounted()) {
      end.results(isTable() ? summary.csv(text) : summary.json());
    } else if (arguments.summary()) {
      Destination.standardError(surroundings.err()).write(summary.told() + "\n");
    }
  }
}
