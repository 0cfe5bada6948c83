package advisor.check.diff;

import advisor.check.diff.Difference.Result;
import advisor.check.prove.AnswerSpace;
import advisor.check.prove.BinaryOperation;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.TotalsTable;
import advisor.check.query.BookProofs;
import advisor.evaluate.Outcomes;
import advisor.model.Answers;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * The results of two books for the same person, as one function. A person answers every question
 * that either book asks, in any order. A path has an answer that one of the books takes, or "not
 * sure", to each of these questions and to no others.
 */
final class JointResults {

  private final AnswerSpace space;
  private final Diagram diagram;
  private final BookProofs old;
  private final BookProofs recent;
  private final List<List<Result>> results;
  private final int most;

  JointResults(AnswerSpace space, BookProofs old, BookProofs recent) {
    this.space = space;
    this.diagram = space.diagram();
    this.old = old;
    this.recent = recent;
    this.results =
        List.of(results(old.evaluator().outcomes()), results(recent.evaluator().outcomes()));
    this.most = 1 + Math.max(results.get(0).size(), results.get(1).size());
  }

  /**
   * Returns the results of a book in the order of their numbers, which start at 1: slight
   * recommendations, results without a strength (with {@link Difference#NOT_OFFERED} before the
   * stops), then clear recommendations.
   */
  private static List<Result> results(Outcomes outcomes) {
    List<String> ids = new ArrayList<>(outcomes.ids());
    ids.add(outcomes.unknown() + 1, Difference.NOT_OFFERED);
    List<Result> results = new ArrayList<>();
    for (String id : ids) {
      boolean slight = results.size() < outcomes.either();
      results.add(new Result(id, slight ? Optional.of("slight") : Optional.empty()));
    }
    for (String id : ids.subList(0, outcomes.either())) {
      results.add(new Result(id, Optional.of("clear")));
    }
    return results;
  }

  /** The numbers of the walks' results; a "not sure" about a sign makes a clear result slight. */
  private int numbers(BookProofs proofs) {
    TotalsTable table = proofs.totals().table();
    Outcomes outcomes = proofs.evaluator().outcomes();
    BookFunctions functions = proofs.functions();
    int notOffered = outcomes.unknown() + 2;
    int clear = outcomes.ids().size() + 2;
    int numbers =
        proofs
            .totals()
            .function(
                end -> end == BookFunctions.NOT_OFFERED ? notOffered : 2 + functions.outcome(end),
                each -> (table.isClear(each) ? clear : 1) + table.outcome(each));
    IntBinaryOperator capped =
        (doubtful, result) -> doubtful != 0 && result >= clear ? result - clear + 1 : result;
    int none = Diagram.constant(Integer.MAX_VALUE - 1);
    return diagram.operation(capped, none, none).of(doubtful(functions), numbers);
  }

  /** Returns the set in which "not sure" leaves a stop open that then is only a caution. */
  private int doubtful(BookFunctions functions) {
    return functions.book().stops().stream()
        .filter(stop -> !stop.stopsIfUnsure())
        .map(Stop::when)
        .mapToInt(
            when -> diagram.and(functions.conditions().answered(when), functions.isUnknown(when)))
        .reduce(Diagram.NO, diagram::or);
  }

  Result before(int both) {
    return results.get(0).get(both / most - 1);
  }

  Result after(int both) {
    return results.get(1).get(both % most - 1);
  }

  boolean isOther(int both) {
    return !before(both).equals(after(both));
  }

  boolean areOffered(int both) {
    return before(both).isOffered() && after(both).isOffered();
  }

  /** Returns the function to both results; 0 outside the paths. */
  int both() {
    int never = Diagram.constant(most * most);
    BinaryOperation pair = diagram.operation((one, other) -> one * most + other, Diagram.NO, never);
    return diagram.within(paths(), pair.of(numbers(old), numbers(recent)));
  }

  private int paths() {
    int offered =
        space.every(
            i ->
                diagram.not(
                    diagram.and(old.functions().notOffered(i), recent.functions().notOffered(i))));
    return diagram.and(offered, space.walks(this::asked));
  }

  int asked(int question) {
    return diagram.or(old.functions().asked(question), recent.functions().asked(question));
  }

  Optional<Answers> first(int set) {
    return diagram
        .first(Diagram.YES, set, each -> each != 0)
        .map(choices -> space.answers(choices, this::asked));
  }
}
