package advisor.cli.batch;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Verdict;
import advisor.evaluate.Walk;
import advisor.render.records.NumbersKey;
import advisor.render.records.RecordBody;
import advisor.render.records.RecordForm;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What answers come to. Many people answer alike: what was worked out is remembered, and forgotten
 * again once it takes too much memory. Any number of threads may ask.
 */
final class RememberedResults {

  private static final long MOST_BYTES = Math.min(16L << 20, Runtime.getRuntime().maxMemory() / 8);

  /** Answers that come to nothing. */
  static final RememberedResult NOTHING = new RememberedResult(Verdict.NONE, new RecordBody());

  /** What a key and a list of pieces take. */
  private static final int OVERHEAD = 500;

  private final Evaluator evaluator;
  private final RecordForm form;
  private final Map<NumbersKey, RememberedResult> results = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  RememberedResults(Evaluator evaluator, RecordForm form) {
    this.evaluator = evaluator;
    this.form = form;
  }

  /**
   * What a line comes to.
   *
   * @param outcome its position, or {@link Verdict#NONE} where there is none
   * @param body of its record
   */
  record RememberedResult(int outcome, RecordBody body) {}

  /** What a walk comes to; nothing where a question that applies is not answered. */
  RememberedResult of(Walk walk) {
    if (walk.end() == Walk.End.UNANSWERED) {
      return NOTHING;
    }
    NumbersKey key = new NumbersKey();
    if (form.restsOnVerdict()) {
      key.add(evaluator.verdict(walk));
    } else {
      key.add(walk.marks());
    }
    RememberedResult known = results.get(key);
    return known == null ? remember(key, result(walk)) : known;
  }

  private RememberedResult result(Walk walk) {
    Verdict verdict = evaluator.verdict(walk);
    return new RememberedResult(verdict.outcome(), form.body(walk, verdict));
  }

  private RememberedResult remember(NumbersKey key, RememberedResult result) {
    if (bytes.addAndGet(result.body().own() + OVERHEAD) > MOST_BYTES) {
      results.clear();
      bytes.set(0);
    }
    results.put(key, result);
    return result;
  }
}
