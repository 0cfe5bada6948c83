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
  private final int most;

  JointResults(AnswerSpace space, BookProofs old, BookProofs recent) {
    this.space = space;
    this.diagram = space.diagram();
    this.old = old;
    this.recent = recent;
    this.most = 2 + Math.max(number(notOffered(old)), number(notOffered(recent)));
  }

  /** The position after all outcomes. */
  private static int notOffered(BookProofs proofs) {
    return proofs.evaluator().outcomes().ids().size();
  }

  /** The number of a result, never 0; a clear one has the next number. */
  private static int number(int outcome) {
    return 2 + 2 * outcome;
  }

  private static Result result(BookProofs proofs, int number) {
    Outcomes outcomes = proofs.evaluator().outcomes();
    int outcome = number / 2 - 1;
    if (outcome == notOffered(proofs)) {
      return new Result(Difference.NOT_OFFERED, Optional.empty());
    }
    String strength = number % 2 == 0 ? "slight" : "clear";
    boolean isOption = outcome < outcomes.either();
    return new Result(outcomes.id(outcome), isOption ? Optional.of(strength) : Optional.empty());
  }

  /** The numbers of the walks' results; a "not sure" about a sign makes a clear result slight. */
  private int numbers(BookProofs proofs) {
    TotalsTable table = proofs.totals().table();
    BookFunctions functions = proofs.functions();
    int numbers =
        proofs
            .totals()
            .function(
                end ->
                    number(
                        end == BookFunctions.NOT_OFFERED
                            ? notOffered(proofs)
                            : functions.outcome(end)),
                each -> number(table.outcome(each)) + (table.isClear(each) ? 1 : 0));
    IntBinaryOperator capped = (doubtful, result) -> doubtful == 0 ? result : result & ~1;
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
    return result(old, both / most);
  }

  Result after(int both) {
    return result(recent, both % most);
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
