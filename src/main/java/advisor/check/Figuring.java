package advisor.check;

import advisor.evaluate.Outcomes;
import advisor.model.Rule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Works out the figures, as many of them as can be. */
final class Figuring {

  private final Studied book;
  private final List<Report.Unproved> unproved;

  Figuring(Studied book, List<Report.Unproved> unproved) {
    this.book = book;
    this.unproved = unproved;
  }

  Figures figures() {
    try {
      Results results = book.results();
      return new Figures(
          paths(), outcomes(results), questions(), KnifeEdge.thresholds(results), rules(results));
    } catch (TooLarge e) {
      unproved.add(new Report.Unproved("figures", e.getMessage()));
      return new Figures(paths(), stops(), List.of(), List.of(), List.of());
    }
  }

  private BigInteger paths() {
    Explored all = book.watching();
    return all.waysOn()[all.machine().start()];
  }

  private Map<String, BigInteger> outcomes(Results results) {
    Map<String, BigInteger> outcomes = new LinkedHashMap<>();
    BigInteger[] paths = results.paths();
    for (int i = 0; i < paths.length; i++) {
      outcomes.put(book.evaluator().outcomes().id(i), paths[i]);
    }
    return outcomes;
  }

  /** The outcomes for which no points need to be added up. */
  private Map<String, BigInteger> stops() {
    Map<String, BigInteger> stops = new LinkedHashMap<>();
    Outcomes outcomes = book.evaluator().outcomes();
    BigInteger[] waysTo = book.watching().waysTo();
    for (int i = 0; i < outcomes.ids().size(); i++) {
      if (outcomes.isStop(i)) {
        int stop = i;
        BigInteger sum = BigInteger.ZERO;
        for (int end : book.watching().ends()) {
          boolean here = book.watching().machine().outcome(end) == stop;
          sum = here ? sum.add(waysTo[end]) : sum;
        }
        stops.put(outcomes.id(i), sum);
      }
    }
    return stops;
  }

  /** Each question by itself, so that all processors can take part. */
  private List<Figures.OfQuestion> questions() {
    Results results = book.results();
    List<Figures.OfQuestion> figures =
        IntStream.range(0, book.book().questions().size())
            .parallel()
            .mapToObj(position -> figure(results, position))
            .toList();
    if (figures.stream().anyMatch(figure -> figure.changes().isEmpty())) {
      unproved.add(new Report.Unproved("figures of some questions", "too many steps"));
    }
    return figures;
  }

  private Figures.OfQuestion figure(Results results, int position) {
    String id = book.book().questions().get(position).id();
    BigInteger asked = results.asked(position);
    try {
      BigInteger changes = results.changed(position);
      return new Figures.OfQuestion(id, asked, Optional.of(changes));
    } catch (TooLarge e) {
      return new Figures.OfQuestion(id, asked, Optional.empty());
    }
  }

  private List<Figures.OfRule> rules(Results results) {
    List<Figures.OfRule> figures = new ArrayList<>();
    for (int i = 0; i < book.book().rules().size(); i++) {
      Rule rule = book.book().rules().get(i);
      IntPredicate harmless = harmless(results, i);
      int least = rule.points();
      while (least > 1 && harmless.test(least - 1)) {
        least--;
      }
      int most = rule.points();
      while (most < Rule.MOST_POINTS && harmless.test(most + 1)) {
        most++;
      }
      figures.add(new Figures.OfRule(rule.id(), rule.points(), least, most));
    }
    return figures;
  }

  /** Whether every path has the outcome it has when a rule has so many points. */
  private static IntPredicate harmless(Results results, int rule) {
    Points points = results.points();
    return other ->
        results.complete().entrySet().stream()
            .filter(entry -> entry.getValue().has(rule))
            .allMatch(
                entry ->
                    points.outcomeAt(entry.getKey(), rule, other)
                        == points.outcome(entry.getKey()));
  }
}
