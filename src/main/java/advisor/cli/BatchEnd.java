package advisor.cli;

import advisor.render.LineBuffer;
import advisor.render.UnusableLine;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** Where everything that comes out of a batch ends up. For one thread at a time. */
final class BatchEnd {

  /** So many unusable lines are told on standard error, the others counted. */
  private static final int MOST_TOLD = 10;

  private final Destination results;
  private final Optional<Destination> errors;
  private final boolean failFast;
  private final PrintStream err;
  private final boolean quiet;
  private final Tally tally;
  private long warned;

  /**
   * Begins with nothing told.
   *
   * @param errors where unusable lines go; empty for standard error
   * @param failFast whether the first unusable line ends the batch
   */
  BatchEnd(
      Destination results,
      Optional<Destination> errors,
      boolean failFast,
      PrintStream err,
      boolean quiet,
      Tally tally) {
    this.results = results;
    this.errors = errors;
    this.failFast = failFast;
    this.err = err;
    this.quiet = quiet;
    this.tally = tally;
  }

  Tally tally() {
    return tally;
  }

  /** Passes results on; the buffer then is empty. */
  void results(LineBuffer buffer) throws Refusal, ClosedPipe {
    if (buffer.size() > 0) {
      results.write(buffer);
    }
  }

  /**
   * Takes note of a line that could not be used.
   *
   * @throws Refusal where that ends the batch
   */
  void unusable(long number, Unusable line, Optional<String> input) throws Refusal, IOException {
    tally.addUnusable();
    if (errors.isPresent()) {
      LineBuffer buffer = new LineBuffer();
      UnusableLine.write(number, line.error(), input, buffer);
      write(buffer, errors.get());
    }
    if (failFast) {
      throw new Refusal(line.code(), told(number, line));
    }
    if (errors.isEmpty() && tally.unusable() <= MOST_TOLD) {
      err.println(told(number, line));
    }
  }

  /** Takes note of what is wrong with a line whose stop stands all the same. */
  void stoppedAllTheSame(long number, Unusable line) {
    warned++;
    if (!quiet && warned <= MOST_TOLD) {
      err.println("warning: line " + number + ": " + line.error() + " (its stop stands)");
    }
  }

  /** Unlike results, they are not to be lost because nobody reads them. */
  private static void write(LineBuffer buffer, Destination errors) throws Refusal {
    try {
      errors.write(buffer);
    } catch (ClosedPipe e) {
      throw errors.unwritable(e);
    }
  }

  private static String told(long number, Unusable line) {
    return "error: line " + number + ": " + line.error();
  }

  /** How many lines could not be used, where they were not told one by one; empty for none. */
  Optional<String> told() {
    long unusable = tally.unusable();
    if (unusable == 0 || errors.isEmpty() && unusable <= MOST_TOLD) {
      return Optional.empty();
    }
    return Optional.of(
        "error: " + (unusable == 1 ? "1 line" : unusable + " lines") + " could not be used");
  }
}
