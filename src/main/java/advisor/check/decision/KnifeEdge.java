package advisor.check.decision;

import advisor.check.prove.WalkTotals;
import advisor.check.query.BookProofs;
import advisor.check.query.Check;
import advisor.check.query.PathsInWords;
import advisor.check.report.Fault;
import advisor.check.report.Figures;
import advisor.check.report.Finding;
import advisor.check.report.Subject;
import advisor.model.Decision;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Finds results that change if {@code leadNeeded} or {@code clearLead} is one point off. */
public final class KnifeEdge implements Check {

  private static final String LEAD_NEEDED = "leadNeeded";

  @Override
  public Stream<Finding> findings(BookProofs proofs) {
    return thresholds(proofs).stream()
        .filter(
            each ->
                each.ifHigher().signum() > 0 || each.ifLower().orElse(BigInteger.ZERO).signum() > 0)
        .map(each -> finding(proofs.pathTotals(), each));
  }

  private static Finding finding(WalkTotals totals, Figures.OfThreshold threshold) {
    String key = threshold.key();
    int points = threshold.points();
    BigInteger all = totals.count(each -> true);
    String higher = ifItWere(threshold.ifHigher(), all, points + 1);
    String lower =
        threshold.ifLower().map(paths -> ifItWere(paths, all, points - 1) + ", and on ").orElse("");
    return Finding.of(
        Fault.KNIFE_EDGE,
        Subject.threshold(key, points),
        "Of the paths without a stop, the %s would change on %s%s (counts of paths, not probabilities)."
            .formatted(key.equals(LEAD_NEEDED) ? "outcome" : "strength", lower, higher),
        "Look at such answers with a clinician. If the threshold is right, accept this with a reason.",
        totals
            .witness(changes(totals, key, points + 1))
            .or(() -> totals.witness(changes(totals, key, points - 1))));
  }

  private static String ifItWere(BigInteger paths, BigInteger all, int other) {
    return PathsInWords.partOfAll(paths, all) + " if it were " + other;
  }

  public static List<Figures.OfThreshold> thresholds(BookProofs proofs) {
    Decision decision = proofs.book().decision();
    WalkTotals totals = proofs.pathTotals();
    return List.of(
        threshold(totals, LEAD_NEEDED, decision.leadNeeded(), 1),
        threshold(totals, "clearLead", decision.clearLead(), decision.leadNeeded()));
  }

  private static Figures.OfThreshold threshold(
      WalkTotals totals, String key, int points, int least) {
    Optional<BigInteger> ifLower =
        points > least
            ? Optional.of(totals.count(changes(totals, key, points - 1)))
            : Optional.empty();
    return new Figures.OfThreshold(
        key, points, ifLower, totals.count(changes(totals, key, points + 1)));
  }

  private static IntPredicate changes(WalkTotals totals, String key, int other) {
    return key.equals(LEAD_NEEDED)
        ? totals.table().changedIfNeeded(other)
        : totals.table().changedIfClearFrom(other);
  }
}
