package advisor.check.diff;

import advisor.check.diff.Difference.Group;
import advisor.check.diff.Difference.Paths;
import advisor.check.diff.Difference.Result;
import advisor.check.prove.AnswerSpace;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.PointTotals;
import advisor.check.prove.Points;
import advisor.check.prove.TooLarge;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcomes;
import advisor.evaluate.Questions;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.UnaryOperator;

/** Compares two rule books, result by result over all answers, and text by text. */
public final class RuleDiff {

  private final List<Outcomes> outcomes;
  private final List<Question> questions;
  private final AnswerSpace space;
  private final Diagram diagram;
  private final JointResults joint;
  private final Urgency urgency;
  private final int given;
  private final int both;

  private RuleDiff(RuleBook before, RuleBook after) {
    Widened widened = new Widened(before, after);
    Evaluator old = Evaluator.compile(before);
    Evaluator recent = Evaluator.compile(after);
    List<Condition> leaves =
        widened.leaves(BookFunctions.leaves(before), BookFunctions.leaves(after));
    this.outcomes = List.of(old.outcomes(), recent.outcomes());
    this.urgency = Urgency.of(before, after);
    this.questions = widened.questions();
    this.space = new AnswerSpace(new Questions(questions), leaves);
    this.diagram = space.diagram();
    this.joint = new JointResults(space, 1 + Math.max(most(0), most(1)));
    BookFunctions one = new BookFunctions(old, space, widened::oldId);
    BookFunctions other = new BookFunctions(recent, space, UnaryOperator.identity());
    this.given = one.givenOnly();
    this.both = joint.of(one, results(0, one), other, results(1, other));
  }

  /** The results of all walks; a clear one is another than a slight one. */
  private int results(int book, BookFunctions functions) {
    PointTotals totals = new PointTotals(functions, functions.ends(), PointTotals.MOST_CELLS);
    Points points = totals.points();
    int clear = firstClear(book);
    int results =
        totals.function(
            end -> end == BookFunctions.NOT_OFFERED ? notOffered(book) : 2 + functions.outcome(end),
            each -> (points.isClear(each, points.clearLead()) ? clear : 1) + points.outcome(each));
    IntBinaryOperator capped =
        (doubtful, end) -> doubtful != 0 && end >= clear ? end - clear + 1 : end;
    int none = Diagram.constant(Integer.MAX_VALUE - 1);
    return diagram.join(capped, none, none).of(functions.doubtful(), results);
  }

  /** The number of an answer not offered, which stands before the stops. */
  private int notOffered(int book) {
    return outcomes.get(book).unknown() + 2;
  }

  /** The number of the first clear result, behind all outcomes and what is not offered. */
  private int firstClear(int book) {
    return outcomes.get(book).ids().size() + 2;
  }

  private int most(int book) {
    return firstClear(book) + outcomes.get(book).options().size();
  }

  /** What is different in the new book. */
  public static Difference between(RuleBook before, RuleBook after) {
    List<Difference.Change> changes = FileChanges.between(before, after);
    if (after.questions().stream().noneMatch(each -> before.question(each.id()).isPresent())) {
      return unproved(changes, "the two files have no question in common");
    }
    try {
      return new RuleDiff(before, after).difference(changes);
    } catch (TooLarge e) {
      return unproved(changes, e.getMessage());
    }
  }

  private static Difference unproved(List<Difference.Change> changes, String why) {
    Paths none = new Paths(BigInteger.ZERO, BigInteger.ZERO);
    return new Difference(List.of(), none, none, List.of(), changes, Optional.of(why));
  }

  private Difference difference(List<Difference.Change> changes) {
    List<Group> groups = new ArrayList<>();
    for (int each : values()) {
      if (!result(0, joint.before(each)).equals(result(1, joint.after(each)))) {
        add(each, false, given, groups);
        add(each, true, diagram.not(given), groups);
      }
    }
    groups.sort(Group.MOST_PRESSING_FIRST);
    return new Difference(
        questions,
        new Paths(count(diagram.within(given, both)), changed(groups, false)),
        new Paths(count(diagram.within(diagram.not(given), both)), changed(groups, true)),
        groups,
        changes,
        Optional.empty());
  }

  private static BigInteger changed(List<Group> groups, boolean notSure) {
    return groups.stream()
        .filter(group -> group.notSure() == notSure)
        .map(Group::paths)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** Both results of some path, in order. */
  private int[] values() {
    return diagram.parts(both).stream()
        .filter(part -> Diagram.isConstant(part) && part != Diagram.NO)
        .mapToInt(Diagram::value)
        .sorted()
        .toArray();
  }

  private BigInteger count(int set) {
    return space.count().of(set);
  }

  private void add(int results, boolean notSure, int among, List<Group> groups) {
    int set = diagram.and(among, diagram.map(both, value -> value == results ? 2 : 0));
    if (set != Diagram.NO) {
      Result before = result(0, joint.before(results));
      Result after = result(1, joint.after(results));
      groups.add(
          new Group(
              before,
              after,
              urgency.isLost(before.outcome(), after.outcome()),
              notSure,
              InCommon.of(space, set),
              count(set),
              space.answers(diagram.first(set))));
    }
  }

  private Result result(int book, int end) {
    Outcomes all = outcomes.get(book);
    if (end >= firstClear(book)) {
      return new Result(all.id(end - firstClear(book)), Optional.of("clear"));
    }
    if (end >= notOffered(book)) {
      boolean isStop = end > notOffered(book);
      return new Result(isStop ? all.id(end - 2) : Difference.NOT_OFFERED, Optional.empty());
    }
    boolean slight = end <= all.either();
    return new Result(all.id(end - 1), slight ? Optional.of("slight") : Optional.empty());
  }
}
