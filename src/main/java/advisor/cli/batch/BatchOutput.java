package advisor.cli.batch;

import advisor.cli.batch.UnusablePolicy.Handling;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.cli.files.Destination;
import advisor.cli.files.Destination.ClosedPipe;
import advisor.render.RulesIdentity;
import advisor.render.records.BatchSummary;
import advisor.render.records.RecordForm;
import advisor.render.records.UnusableLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Pattern;

/**
 * The output of a batch: results, errors, messages and counts. For one thread at a time, unless a
 * method says otherwise.
 */
final class BatchOutput {

  /** The most lines reported one by one on standard error; the others are only counted. */
  private static final int MOST_REPORTED = 10;

  /** The first line of JSON that is not JSON Lines: an object or a list over several lines. */
  private static final Pattern OVER_SEVERAL_LINES = Pattern.compile("[{\\[]|\\[ *\\{.*");

  private final Destination results;
  private final Destination errors;
  private final UnusablePolicy policy;
  private final PrintStream err;
  private final boolean quiet;
  private final List<String> outcomes;
  private final AtomicLongArray byOutcome;
  private final AtomicLong lines = new AtomicLong();
  private long unusable;
  private long warnings;
  private boolean isOverSeveralLines;

  /**
   * Starts the output.
   *
   * @param errors the place for records of unusable lines, if requested
   * @param outcomes the ids of the outcomes, in the order of the rule file
   */
  BatchOutput(
      Destination results,
      Destination errors,
      BatchCommand.BatchArguments arguments,
      PrintStream err,
      List<String> outcomes) {
    this.results = results;
    this.errors = errors;
    this.policy = arguments.unusable();
    this.quiet = arguments.common().quiet();
    this.err = err;
    this.outcomes = outcomes;
    this.byOutcome = new AtomicLongArray(outcomes.size());
  }

  /** Counts a line with this outcome. Safe for any thread. */
  void count(int outcome) {
    byOutcome.incrementAndGet(outcome);
  }

  /** Counts lines that are finished, including empty ones. */
  void passed(long more) {
    lines.addAndGet(more);
  }

  /** The number of finished lines. Safe for any thread. */
  long lines() {
    return lines.get();
  }

  /** The summary at the end. */
  BatchSummary summary(RulesIdentity rules) {
    Map<String, Long> results = new LinkedHashMap<>();
    for (int i = 0; i < byOutcome.length(); i++) {
      results.put(outcomes.get(i), byOutcome.get(i));
    }
    return new BatchSummary(rules, results, unusable);
  }

  /** Writes results, and empties the buffer. */
  void results(ByteArrayOutputStream buffer) throws UserError, ClosedPipe {
    if (buffer.size() > 0) {
      results.write(buffer);
      buffer.reset();
    }
  }

  /** Writes a text as a result. */
  void results(String text) throws UserError, ClosedPipe {
    results.write(text);
  }

  /**
   * Records an unusable line.
   *
   * @param form the form of the results
   * @throws UserError if that ends the batch
   */
  void unusable(UnusableLine line, UnusableInput reason, RecordForm form)
      throws UserError, IOException {
    unusable++;
    if (unusable == 1) {
      isOverSeveralLines = OVER_SEVERAL_LINES.matcher(line.input().orElse("").strip()).matches();
    }
    if (policy.handling() == Handling.INLINE) {
      results(form.unusable(line));
    } else if (policy.asksForRecords()) {
      writeError(line.json());
    }
    if (policy.failFast()) {
      String message = message("error", line.number(), reason);
      throw new UserError(ExitCode.UNUSABLE, message, reason.faultsOf(line.number()));
    }
    if (isReportedOnlyHere()) {
      report(policy.handling() == Handling.FAIL ? "error" : "left out", line.number(), reason);
    }
  }

  /** Whether standard error is the only place that reports unusable lines. */
  private boolean isReportedOnlyHere() {
    return policy.handling() != Handling.INLINE && !policy.asksForRecords();
  }

  private void report(String severity, long number, UnusableInput reason) {
    if (unusable <= MOST_REPORTED) {
      err.println(message(severity, number, reason));
    }
  }

  /** Tells of a faulty line that still leads to its stop; always if it may hide another sign. */
  void stoppedDespiteFault(long number, UnusableInput reason) {
    if (quiet && reason.isOnlyMissing()) {
      return;
    }
    warnings++;
    if (warnings <= MOST_REPORTED) {
      err.println(message("warning", number, reason) + " (it still leads to its stop)");
    }
  }

  /** Writes an error record. Unlike results, errors must not be lost because nobody reads them. */
  private void writeError(String record) throws UserError {
    try {
      errors.write(record);
    } catch (ClosedPipe e) {
      throw errors.unwritable(e);
    }
  }

  private static String message(String severity, long number, UnusableInput reason) {
    return severity + ": line " + number + ": " + reason.error();
  }

  /** Reports the counts of unusable lines; fails if there were too many. */
  void conclude(BatchSummary summary) throws UserError {
    if (warnings > MOST_REPORTED) {
      err.println("warning: " + warnings + " lines led to their stop in spite of a fault");
    }
    List<String> advice = new ArrayList<>();
    if (isReportedOnlyHere() && unusable > MOST_REPORTED) {
      advice.add(
          (unusable - MOST_REPORTED) + " of them are not shown: --errors FILE writes them all");
    }
    if (isOverSeveralLines) {
      advice.add(
          "each line must be one whole object: jq -c writes such lines, and jq -c '.[]' for a list");
    }
    String problem = (unusable == 1 ? "1 line" : unusable + " lines") + " could not be used";
    UserError error = UserError.of(ExitCode.UNUSABLE, problem, advice.toArray(new String[0]));
    if (policy.isFailed(unusable, unusable + summary.results())) {
      throw error;
    }
    if (!quiet && unusable > 0) {
      err.println(error.asWarning());
    }
  }
}
