package advisor.cli.batch;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.render.records.RecordForm;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Remembers results, because many people give the same answers, up to a bound on their memory. The
 * first ones stay, as forgetting them costs more than it gives. Safe for several threads.
 */
final class RememberedResults {
  /**
   * The result of a line.
   *
   * @param outcome the position of the outcome, or {@link Verdict#NONE}
   * @param body the end of its record
   */
  record RememberedResult(int outcome, byte[] body) {}

  private static final long MOST_BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 8);

  /** The result of answers without an outcome. */
  static final RememberedResult NOTHING = new RememberedResult(Verdict.NONE, new byte[0]);

  private static final int OVERHEAD = 200;

  private final Evaluator evaluator;
  private final RecordForm form;
  private final Map<LongBuffer, RememberedResult> results = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  RememberedResults(Evaluator evaluator, RecordForm form) {
    this.evaluator = evaluator;
    this.form = form;
  }

  /** The result of a walk; {@link #NOTHING} if a question that applies is not answered. */
  RememberedResult of(Walk walk) throws IOException {
    if (walk.end() == Walk.End.UNANSWERED) {
      return NOTHING;
    }
    LongBuffer key =
        LongBuffer.wrap(form.restsOnVerdict() ? parts(evaluator.verdict(walk)) : walk.marks());
    RememberedResult known = results.get(key);
    return known == null ? remember(key, result(walk)) : known;
  }

  private long[] parts(Verdict verdict) {
    long[] parts = new long[verdict.totals().length + 2];
    parts[0] = verdict.outcome();
    parts[1] = evaluator.outcomes().isClear(verdict) ? 1 : 0;
    for (int i = 2; i < parts.length; i++) {
      parts[i] = verdict.totals()[i - 2];
    }
    return parts;
  }

  private RememberedResult result(Walk walk) throws IOException {
    Verdict verdict = evaluator.verdict(walk);
    return new RememberedResult(
        verdict.outcome(), form.body(walk, verdict).getBytes(StandardCharsets.UTF_8));
  }

  private RememberedResult remember(LongBuffer key, RememberedResult result) {
    if (bytes.addAndGet(result.body().length + OVERHEAD) <= MOST_BYTES) {
      results.put(key, result);
    }
    return result;
  }
}
