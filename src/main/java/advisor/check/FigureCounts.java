package advisor.check;

import advisor.check.decision.KnifeEdge;
import advisor.check.prove.AnswerInfluence;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.TooLarge;
import advisor.check.prove.WalkTotals;
import advisor.check.query.BookProofs;
import advisor.check.report.Figures;
import advisor.check.report.Report;
import advisor.model.Question;
import advisor.model.Rule;
import advisor.model.StopOutcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Computes the figures, as far as they can be proved. */
final class FigureCounts {

  private final BookProofs proofs;
  private final List<Report.Unproved> unproved;

  FigureCounts(BookProofs proofs, List<Report.Unproved> unproved) {
    this.proofs = proofs;
    this.unproved = unproved;
  }

  /** Returns as many figures as can be proved, in this order. */
  Figures figures() {
    BigInteger paths = BigInteger.ZERO;
    Map<String, BigInteger> outcomes = Map.of();
    Figures.OfUnsure unsure = new Figures.OfUnsure(paths, outcomes, false);
    try {
      int among = proofs.functions().paths();
      paths = proofs.functions().count(among);
      outcomes = stops(among);
      unsure = unsure();
      outcomes = outcomes(outcome -> count(proofs.pathTotals(), outcome), among);
      List<Figures.OfQuestion> questions = questions();
      List<Figures.OfThreshold> thresholds = KnifeEdge.thresholds(proofs);
      return new Figures(
          paths, outcomes, unsure, questions, thresholds, rules(proofs.pathTotals()));
    } catch (TooLarge e) {
      unproved.add(new Report.Unproved("figures", e.getMessage()));
      return new Figures(paths, outcomes, unsure, List.of(), List.of(), List.of());
    }
  }

  private Figures.OfUnsure unsure() {
    BookFunctions functions = proofs.functions();
    Diagram diagram = functions.diagram();
    int among = diagram.and(functions.walks(), diagram.not(functions.givenOnly()));
    BigInteger paths = functions.count(among);
    try {
      return new Figures.OfUnsure(paths, outcomes(this::countUnsure, among), true);
    } catch (TooLarge e) {
      unproved.add(new Report.Unproved("figures with \"not sure\"", e.getMessage()));
      return new Figures.OfUnsure(paths, stops(among), false);
    }
  }

  private BigInteger countUnsure(int outcome) {
    return count(proofs.totals(), outcome).subtract(count(proofs.pathTotals(), outcome));
  }

  private static BigInteger count(WalkTotals totals, int outcome) {
    return totals.count(totals.table().leadingTo(outcome));
  }

  private Map<String, BigInteger> outcomes(IntFunction<BigInteger> count, int among) {
    Map<String, BigInteger> outcomes = new LinkedHashMap<>();
    for (int i = 0; i <= proofs.evaluator().outcomes().unknown(); i++) {
      outcomes.put(proofs.evaluator().outcomes().id(i), count.apply(i));
    }
    outcomes.putAll(stops(among));
    return outcomes;
  }

  /** Counts the stop outcomes, which need no points. */
  private Map<String, BigInteger> stops(int among) {
    Map<String, BigInteger> stops = new LinkedHashMap<>();
    BookFunctions functions = proofs.functions();
    for (StopOutcome stop : proofs.book().stopOutcomes()) {
      int here = functions.walksToStop(stop.id());
      stops.put(stop.id(), functions.count(functions.diagram().and(among, here)));
    }
    return stops;
  }

  private List<Figures.OfQuestion> questions() {
    List<Optional<BigInteger>> changes = changes();
    if (changes.contains(Optional.<BigInteger>empty())) {
      unproved.add(new Report.Unproved("figures of some questions", "too many steps"));
    }
    List<Figures.OfQuestion> figures = new ArrayList<>();
    BookFunctions functions = proofs.functions();
    for (Question question : proofs.book().questions()) {
      int position = figures.size();
      int asked = functions.diagram().and(functions.paths(), functions.asked(position));
      figures.add(
          new Figures.OfQuestion(question.id(), functions.count(asked), changes.get(position)));
    }
    return figures;
  }

  /** Counts each question separately, so that all processors take part. */
  private List<Optional<BigInteger>> changes() {
    int questions = proofs.book().questions().size();
    try {
      AnswerInfluence influence = proofs.influence();
      return IntStream.range(0, questions)
          .parallel()
          .mapToObj(position -> changes(influence, position))
          .toList();
    } catch (TooLarge e) {
      return Collections.nCopies(questions, Optional.empty());
    }
  }

  private static Optional<BigInteger> changes(AnswerInfluence influence, int position) {
    try {
      return Optional.of(influence.changed(position));
    } catch (TooLarge e) {
      return Optional.empty();
    }
  }

  private List<Figures.OfPoints> rules(WalkTotals totals) {
    List<Figures.OfPoints> figures = new ArrayList<>();
    for (Rule rule : proofs.book().rules()) {
      int number = figures.size();
      int least = rule.points();
      while (least > 1 && isHarmless(totals, number, least - 1)) {
        least--;
      }
      int most = rule.points();
      while (most < Rule.MOST_POINTS && isHarmless(totals, number, most + 1)) {
        most++;
      }
      figures.add(new Figures.OfPoints(rule.id(), rule.points(), least, most));
    }
    return figures;
  }

  /** Whether every path keeps its outcome if a rule has this many points. */
  private static boolean isHarmless(WalkTotals totals, int rule, int points) {
    return !totals.some(rule, totals.table().changedAt(rule, points));
  }
}
