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
 * Where everything that comes out of a batch ends up, and what it has come to so far. For one
 * thread at a time, unless it says otherwise.
 */
final class BatchOutput {

  /** So many lines are told one by one on standard error, the others counted. */
  private static final int MOST_TOLD = 10;

  /** How JSON begins that is no JSON Lines: the first line of an object or a list. */
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
  private long warned;
  private boolean isOverSeveralLines;

  /**
   * Begins with nothing told.
   *
   * @param errors where the records of unusable lines go, if they were asked for
   * @param outcomes their ids, in the order of the rule file
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

  /** Takes note that a line came to the outcome in this place. Any thread may. */
  void count(int outcome) {
    byOutcome.incrementAndGet(outcome);
  }

  /** Takes note that so many lines are done with, empty ones included. */
  void passed(long more) {
    lines.addAndGet(more);
  }

  /** The lines that are done with. Any thread may ask. */
  long lines() {
    return lines.get();
  }

  /** What all came to, at the end. */
  BatchSummary summary(RulesIdentity rules) {
    Map<String, Long> results = new LinkedHashMap<>();
    for (int i = 0; i < byOutcome.length(); i++) {
      results.put(outcomes.get(i), byOutcome.get(i));
    }
    return new BatchSummary(rules, results, unusable);
  }

  /** Passes results on; the buffer then is empty. */
  void results(ByteArrayOutputStream buffer) throws UserError, ClosedPipe {
    if (buffer.size() > 0) {
      results.write(buffer);
      buffer.reset();
    }
  }

  /** Passes a text on, as a result. */
  void results(String text) throws UserError, ClosedPipe {
    results.write(text);
  }

  /**
   * Takes note of a line that could not be used.
   *
   * @param form of the results
   * @throws UserError where that ends the batch
   */
  void unusable(UnusableLine line, UnusableInput why, RecordForm form)
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
      String told = told("error", line.number(), why);
      throw new UserError(ExitCode.UNUSABLE, told, why.faultsOf(line.number()));
    }
    if (isToBeTold()) {
      tell(policy.handling() == Handling.FAIL ? "error" : "left out", line.number(), why);
    }
  }

  /** Whether a few words on standard error are all that is told of lines that cannot be used. */
  private boolean isToBeTold() {
    return policy.handling() != Handling.INLINE && !policy.asksForRecords();
  }

  private void tell(String severity, long number, UnusableInput why) {
    if (unusable <= MOST_TOLD) {
      err.println(told(severity, number, why));
    }
  }

  /** Takes note of what is wrong with a line whose stop stands all the same. */
  void stoppedAllTheSame(long number, UnusableInput why) {
    warned++;
    if (!quiet && warned <= MOST_TOLD) {
      err.println(told("warning", number, why) + " (it still leads to its stop)");
    }
  }

  /** Unlike results, they are not to be lost because nobody reads them. */
  private void writeError(String record) throws UserError {
    try {
      errors.write(record);
    } catch (ClosedPipe e) {
      throw errors.unwritable(e);
    }
  }

  private static String told(String severity, long number, UnusableInput why) {
    return severity + ": line " + number + ": " + why.error();
  }

  /** Tells what was not told one by one; refuses where too much could not be used. */
  void conclude(BatchSummary summary) throws UserError {
    if (!quiet && warned > MOST_TOLD) {
      err.println("warning: " + warned + " lines led to their stop in spite of a fault");
    }
    List<String> advice = new ArrayList<>();
    if (isToBeTold() && unusable > MOST_TOLD) {
      advice.add((unusable - MOST_TOLD) + " of them are not shown: --errors FILE writes them all");
    }
    if (isOverSeveralLines) {
      advice.add(
          "each line must be one whole object: jq -c writes such lines, and jq -c '.[]' for a list");
    }
    String problem = (unusable == 1 ? "1 line" : unusable + " lines") + " could not be used";
    UserError told = UserError.of(ExitCode.UNUSABLE, problem, advice.toArray(new String[0]));
    if (policy.isFailed(unusable, unusable + summary.results())) {
      throw told;
    }
    if (!quiet && unusable > 0) {
      err.println(told.asWarning());
    }
  }
}
