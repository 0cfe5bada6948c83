package advisor.check;

import advisor.model.Answers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Results that would be another if {@code leadNeeded} or {@code clearLead} were one point off. */
final class KnifeEdge implements Check {

  @Override
  public List<Finding> findings(Studied book) {
    List<Finding> findings = new ArrayList<>();
    for (Figures.OfThreshold threshold : thresholds(book.results())) {
      boolean hangs =
          threshold.ifHigher().signum() > 0
              || threshold.ifLower().filter(paths -> paths.signum() > 0).isPresent();
      if (hangs) {
        findings.add(finding(book.results(), threshold));
      }
    }
    return findings;
  }

  private static Finding finding(Results results, Figures.OfThreshold threshold) {
    boolean outcome = threshold.key().equals("leadNeeded");
    BigInteger all = count(results, each -> true);
    String lower =
        threshold
            .ifLower()
            .map(
                paths ->
                    Shares.told(paths, all) + " if it were " + (threshold.points() - 1) + ", and ")
            .orElse("");
    return Finding.of(
        Fault.KNIFE_EDGE,
        Subject.threshold(threshold.key(), threshold.points()),
        "The "
            + (outcome ? "outcome" : "strength")
            + " would change on "
            + lower
            + Shares.told(threshold.ifHigher(), all)
            + " if it were "
            + (threshold.points() + 1)
            + ", of the paths without a stop (counts of paths, no probabilities).",
        "Look at such answers with a clinician. If the line is where it should be, accept this with"
            + " a reason.",
        witness(results, outcome));
  }

  /** A path that stands on the line: with one more needed, it would be another result. */
  private static Optional<Answers> witness(Results results, boolean outcome) {
    Points points = results.points();
    LongPredicate onTheLine =
        outcome
            ? each -> points.outcome(each) != points.outcome(each, points.leadNeeded() + 1)
            : each -> isClear(points, each, 0) != isClear(points, each, 1);
    LongPredicate below =
        outcome
            ? each -> points.outcome(each) != points.outcome(each, points.leadNeeded() - 1)
            : each -> isClear(points, each, 0) != isClear(points, each, -1);
    return results.witness(onTheLine).or(() -> results.witness(below));
  }

  private static boolean isClear(Points points, long totals, int more) {
    return points.isClear(totals, points.clearLead() + more);
  }

  /** What hangs on each threshold. */
  static List<Figures.OfThreshold> thresholds(Results results) {
    Points points = results.points();
    int needed = points.leadNeeded();
    int clear = points.clearLead();
    return List.of(
        new Figures.OfThreshold(
            "leadNeeded",
            needed,
            needed == 1
                ? Optional.empty()
                : Optional.of(
                    count(results, at -> points.outcome(at) != points.outcome(at, needed - 1))),
            count(results, at -> points.outcome(at) != points.outcome(at, needed + 1))),
        new Figures.OfThreshold(
            "clearLead",
            clear,
            clear == needed
                ? Optional.empty()
                : Optional.of(
                    count(results, at -> isClear(points, at, 0) != isClear(points, at, -1))),
            count(results, at -> isClear(points, at, 0) != isClear(points, at, 1))));
  }

  private static BigInteger count(Results results, LongPredicate changes) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Long, Reached> entry : results.complete().entrySet()) {
      sum = changes.test(entry.getKey()) ? sum.add(entry.getValue().ways()) : sum;
    }
    return sum;
  }
}
