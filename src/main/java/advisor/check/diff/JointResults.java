package advisor.check.diff;

import advisor.check.BookProofs;
import advisor.check.diff.Difference.Result;
import advisor.check.prove.AnswerSpace;
import advisor.check.prove.AnswerSpace.DiagramLevel;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.Join;
import advisor.check.prove.Points;
import advisor.evaluate.Outcomes;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * Two books before the same person, who answers what either of them asks, in whichever order: both
 * results as one function. A path has an answer that a book takes, or "not sure", to each question
 * that a book asks, and none to the others.
 */
final class JointResults {

  private final AnswerSpace space;
  private final Diagram diagram;
  private final List<List<Result>> results;
  private final int most;
  private final Join higher;
  private final Map<Integer, Integer> known = new HashMap<>();

  JointResults(AnswerSpace space, Outcomes old, Outcomes recent) {
    this.space = space;
    this.diagram = space.diagram();
    this.results = List.of(results(old), results(recent));
    this.most = 1 + Math.max(results.get(0).size(), results.get(1).size());
    this.higher = diagram.join(Math::max, never(), Diagram.NO);
  }

  /**
   * Everything that a book can come to, by one less than its number: slight results, those without
   * a strength, among them an answer not offered before the stops, and clear results.
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

  /**
   * The numbers of the results of all walks; a "not sure" about a sign makes a clear one slight.
   */
  private int numbers(BookProofs book) {
    Points points = book.totals().points();
    Outcomes outcomes = book.evaluator().outcomes();
    BookFunctions functions = book.functions();
    int notOffered = outcomes.unknown() + 2;
    int clear = outcomes.ids().size() + 2;
    int numbers =
        book.totals()
            .function(
                end -> end == BookFunctions.NOT_OFFERED ? notOffered : 2 + functions.outcome(end),
                each -> (points.isClear(each) ? clear : 1) + points.outcome(each));
    IntBinaryOperator capped =
        (doubtful, result) -> doubtful != 0 && result >= clear ? result - clear + 1 : result;
    int none = Diagram.constant(Integer.MAX_VALUE - 1);
    return diagram.join(capped, none, none).of(doubtful(functions), numbers);
  }

  /** Where a "not sure" leaves a stop open that only cautions then. */
  private int doubtful(BookFunctions functions) {
    return functions.book().stops().stream()
        .filter(stop -> !stop.stopsIfUnsure())
        .map(Stop::when)
        .mapToInt(when -> diagram.and(functions.answered(when), functions.isUnknown(when)))
        .reduce(Diagram.NO, diagram::or);
  }

  private int never() {
    return Diagram.constant(most * most);
  }

  Result before(int both) {
    return results.get(0).get(both / most - 1);
  }

  Result after(int both) {
    return results.get(1).get(both % most - 1);
  }

  /** The function to both results; 0 for what is no path. */
  int of(BookProofs old, BookProofs recent) {
    Join pair = diagram.join((one, other) -> one * most + other, Diagram.NO, never());
    int both = pair.of(ofAll(numbers(old)), ofAll(numbers(recent)));
    return diagram.within(paths(old.functions(), recent.functions()), both);
  }

  private int paths(BookFunctions old, BookFunctions recent) {
    return space.every(
        i -> {
          int asked = diagram.or(where(old, i, true), where(recent, i, true));
          int passed = diagram.and(where(old, i, false), where(recent, i, false));
          int none = space.passed(i, space.first(i).notApplicable());
          int neither = diagram.and(old.notOffered(i), recent.notOffered(i));
          return diagram.and(diagram.not(neither), diagram.or(asked, diagram.and(none, passed)));
        });
  }

  private int where(BookFunctions book, int question, boolean asked) {
    int set = asked ? book.asked(question) : diagram.not(book.asked(question));
    return ofAll(diagram.and(book.walks(), set));
  }

  /**
   * A function of walks as one of answers to any questions. Of all walks that leave some of these
   * out, just one is that of a person with these answers.
   */
  int ofAll(int walks) {
    if (Diagram.isConstant(walks)) {
      return walks;
    }
    Integer found = known.get(walks);
    if (found == null) {
      found = decided(walks);
      known.put(walks, found);
    }
    return found;
  }

  private int decided(int walks) {
    int at = diagram.level(walks);
    DiagramLevel level = space.level(at);
    int[] row = diagram.row(at);
    int passed = Diagram.NO;
    if (level.first()) {
      int notApplicable = ofAll(leftOut(walks, at, level.notApplicable()));
      passed = higher.of(notApplicable, ofAll(leftOut(walks, at, level.unanswered())));
      row[1 + level.notApplicable()] = passed;
      row[1 + level.unsure()] = higher.of(passed, ofAll(diagram.with(walks, at, level.unsure())));
    }
    for (int i = 0; i < level.given(); i++) {
      row[1 + i] = higher.of(passed, ofAll(diagram.with(walks, at, i)));
    }
    return diagram.choose(row);
  }

  /** What is left where a question is left out, whatever is ticked there. */
  private int leftOut(int walks, int first, int choice) {
    int left = diagram.with(walks, first, choice);
    for (int i = first + 1; i <= space.lastLevel(space.level(first).question()); i++) {
      left = diagram.with(left, i, 0);
    }
    return left;
  }
}
