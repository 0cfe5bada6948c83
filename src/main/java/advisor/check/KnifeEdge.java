package advisor.check;

import advisor.check.prove.PointTotals;
import advisor.check.prove.Points;
import advisor.check.prove.Reached;
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
    for (Figures.OfThreshold threshold : thresholds(book.totals())) {
      boolean hangs =
          threshold.ifHigher().signum() > 0
              || threshold.ifLower().filter(paths -> paths.signum() > 0).isPresent();
      if (hangs) {
        findings.add(finding(book.totals(), threshold));
      }
    }
    return findings;
  }

  private static Finding finding(PointTotals totals, Figures.OfThreshold threshold) {
    boolean outcome = threshold.key().equals("leadNeeded");
    BigInteger all = count(totals, each -> true);
    String lower =
        threshold
            .ifLower()
            .map(
                paths ->
                    Shares.told(paths, all) + " if it were " + (threshold.points() - 1) + ", and ")
            .orElse("");
    return Finding.of(
        Fault.KNIFE_EDGE,
        Subject.key(threshold.key()),
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
        witness(totals, outcome));
  }

  /** A path that stands on the line: with one more needed, it would be another result. */
  private static Optional<Answers> witness(PointTotals totals, boolean outcome) {
    Points points = totals.points();
    LongPredicate onTheLine =
        outcome
            ? each -> points.outcome(each) != points.outcome(each, points.leadNeeded() + 1)
            : each -> isClear(points, each, 0) != isClear(points, each, 1);
    LongPredicate below =
        outcome
            ? each -> points.outcome(each) != points.outcome(each, points.leadNeeded() - 1)
            : each -> isClear(points, each, 0) != isClear(points, each, -1);
    return totals.witness(onTheLine).or(() -> totals.witness(below));
  }

  private static boolean isClear(Points points, long totals, int more) {
    return points.isClear(totals, points.clearLead() + more);
  }

  /** What hangs on each threshold. */
  static List<Figures.OfThreshold> thresholds(PointTotals totals) {
    Points points = totals.points();
    int needed = points.leadNeeded();
    int clear = points.clearLead();
    return List.of(
        new Figures.OfThreshold(
            "leadNeeded",
            needed,
            needed == 1
                ? Optional.empty()
                : Optional.of(
                    count(totals, at -> points.outcome(at) != points.outcome(at, needed - 1))),
            count(totals, at -> points.outcome(at) != points.outcome(at, needed + 1))),
        new Figures.OfThreshold(
            "clearLead",
            clear,
            clear == needed
                ? Optional.empty()
                : Optional.of(
                    count(totals, at -> isClear(points, at, 0) != isClear(points, at, -1))),
            count(totals, at -> isClear(points, at, 0) != isClear(points, at, 1))));
  }

  private static BigInteger count(PointTotals totals, LongPredicate changes) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Long, Reached> entry : totals.complete().entrySet()) {
      sum = changes.test(entry.getKey()) ? sum.add(entry.getValue().ways()) : sum;
    }
    return sum;
  }
}
