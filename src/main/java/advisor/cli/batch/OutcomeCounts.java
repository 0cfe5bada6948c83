package advisor.cli.batch;

import advisor.evaluate.Outcomes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a batch has come to so far. Changed by one thread at a time, read by any. */
final class OutcomeCounts {

  private final List<String> outcomes;
  private final long[] results;
  private volatile long lines;
  private volatile long unusable;

  OutcomeCounts(Outcomes outcomes) {
    this.outcomes = outcomes.ids();
    this.results = new long[outcomes.ids().size()];
  }

  /** Adds a part: its lines, and how often it came to each outcome. */
  synchronized void add(long more, int[] byOutcome) {
    lines += more;
    for (int i = 0; i < results.length; i++) {
      results[i] += byOutcome[i];
    }
  }

  synchronized void addUnusable() {
    unusable++;
  }

  /** The lines of all parts that are done with, empty ones included. */
  long lines() {
    return lines;
  }

  long unusable() {
    return unusable;
  }

  /** How often each outcome was reached, in the order of the rule file. */
  synchronized Map<String, Long> byOutcome() {
    Map<String, Long> byOutcome = new LinkedHashMap<>();
    for (int i = 0; i < results.length; i++) {
      byOutcome.put(outcomes.get(i), results[i]);
    }
    return byOutcome;
  }
}
