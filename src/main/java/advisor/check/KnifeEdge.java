package advisor.check;

import advisor.check.prove.PointTotals;
import advisor.check.prove.Points;
import advisor.check.report.Fault;
import advisor.check.report.Figures;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** Results that would be another if {@code leadNeeded} or {@code clearLead} were one point off. */
final class KnifeEdge implements Check {

  private static final String LEAD_NEEDED = "leadNeeded";

  @Override
  public Stream<Finding> findings(Studied book) {
    return thresholds(book.totals()).stream()
        .filter(
            each ->
                each.ifHigher().signum() > 0 || each.ifLower().orElse(BigInteger.ZERO).signum() > 0)
        .map(each -> finding(book.totals(), each));
  }

  private static Finding finding(PointTotals totals, Figures.OfThreshold threshold) {
    Points points = totals.points();
    BigInteger all = totals.count(each -> true);
    String higher = ifItWere(threshold.ifHigher(), all, threshold.points() + 1);
    String lower =
        threshold
            .ifLower()
            .map(paths -> ifItWere(paths, all, threshold.points() - 1) + ", and ")
            .orElse("");
    return Finding.of(
        Fault.KNIFE_EDGE,
        Subject.threshold(threshold.key(), threshold.points()),
        "The %s would change on %s%s, of the paths without a stop (counts of paths, no probabilities)."
            .formatted(threshold.key().equals(LEAD_NEEDED) ? "outcome" : "strength", lower, higher),
        "Look at such answers with a clinician. If the line is where it should be, accept this with"
            + " a reason.",
        totals
            .witness(changes(points, threshold.key(), 1))
            .or(() -> totals.witness(changes(points, threshold.key(), -1))));
  }

  private static String ifItWere(BigInteger paths, BigInteger all, int other) {
    return Shares.told(paths, all) + " if it were " + other;
  }

  /** What hangs on each threshold. */
  static List<Figures.OfThreshold> thresholds(PointTotals totals) {
    int needed = totals.points().leadNeeded();
    int clear = totals.points().clearLead();
    return List.of(
        threshold(totals, LEAD_NEEDED, needed, needed > 1),
        threshold(totals, "clearLead", clear, clear > needed));
  }

  private static Figures.OfThreshold threshold(
      PointTotals totals, String key, int points, boolean canBeLower) {
    Optional<BigInteger> ifLower =
        canBeLower
            ? Optional.of(totals.count(changes(totals.points(), key, -1)))
            : Optional.empty();
    return new Figures.OfThreshold(
        key, points, ifLower, totals.count(changes(totals.points(), key, 1)));
  }

  /** Whether totals stand on the line: with so much more needed, the result is another. */
  private static LongPredicate changes(Points points, String key, int more) {
    int needed = points.leadNeeded();
    int clear = points.clearLead();
    return key.equals(LEAD_NEEDED)
        ? each -> points.outcome(each, needed) != points.outcome(each, needed + more)
        : each -> points.isClear(each, clear) != points.isClear(each, clear + more);
  }
}
