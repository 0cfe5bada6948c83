package advisor.check.diff;

import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.PointTotals;
import advisor.check.prove.Points;
import advisor.evaluate.Outcomes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/** What the walks of one book come to, and what is told with it. */
final class BookResults {

  private final BookFunctions functions;
  private final PointTotals totals;
  private final Diagram diagram;
  private final Outcomes outcomes;
  private final Map<List<Object>, Integer> concerned = new HashMap<>();

  BookResults(BookFunctions functions) {
    this.functions = functions;
    this.totals = PointTotals.of(functions, functions.ends(), PointTotals.MOST_CELLS);
    this.diagram = functions.diagram();
    this.outcomes = functions.evaluator().outcomes();
  }

  BookFunctions functions() {
    return functions;
  }

  /**
   * The numbers of the results of all walks; a "not sure" about a sign makes a clear one slight.
   */
  int numbers() {
    Points points = totals.points();
    int notOffered = outcomes.unknown() + 2;
    int clear = outcomes.ids().size() + 2;
    int results =
        totals.function(
            end -> end == BookFunctions.NOT_OFFERED ? notOffered : 2 + functions.outcome(end),
            each -> (points.isClear(each) ? clear : 1) + points.outcome(each));
    IntBinaryOperator capped =
        (doubtful, result) -> doubtful != 0 && result >= clear ? result - clear + 1 : result;
    int none = Diagram.constant(Integer.MAX_VALUE - 1);
    return diagram.join(capped, none, none).of(functions.doubtful(), results);
  }

  /** The set of walks with a result that something belongs to, whether it is told or not. */
  int concerned(ToldText text) {
    return concerned.computeIfAbsent(List.of(text.about(), text.with()), any -> newConcerned(text));
  }

  private int newConcerned(ToldText text) {
    if (text.about().isPresent()) {
      String option = text.about().get();
      return totals.where(each -> totals.points().speaksFor(each, option));
    }
    return text.with().isEmpty() ? functions.completeWalks() : comingTo(text.with());
  }

  private int comingTo(List<String> some) {
    return totals.function(
        end -> end != BookFunctions.NOT_OFFERED && isOne(functions.outcome(end), some) ? 2 : 0,
        each -> isOne(totals.points().outcome(each), some) ? 2 : 0);
  }

  private boolean isOne(int outcome, List<String> some) {
    return some.contains(outcomes.id(outcome));
  }

  /** The set of walks with such a result that are told it. */
  int told(ToldText text) {
    int isTrue = functions.isTrue(text.when());
    int said = text.inDoubt() ? diagram.or(isTrue, functions.isUnknown(text.when())) : isTrue;
    return diagram.and(concerned(text), said);
  }
}
