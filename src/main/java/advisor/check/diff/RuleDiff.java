package advisor.check.diff;

import advisor.check.prove.AnswerSpace;
import advisor.check.prove.BookFunctions;
import advisor.check.prove.Diagram;
import advisor.check.prove.PathCount;
import advisor.check.prove.PointTotals;
import advisor.check.prove.Points;
import advisor.check.prove.TooLarge;
import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcomes;
import advisor.model.Answer;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Compares two rule books, result by result over all answers, and text by text. */
public final class RuleDiff {

  /** The most groups that are told of one change. */
  private static final int MOST_GROUPS = 8;

  private final List<Evaluator> books;
  private final AnswerSpace space;
  private final Diagram diagram;
  private final PathCount count;
  private final JointEnds joint;
  private final int ends;

  private RuleDiff(Widened widened, RuleBook before, RuleBook after) {
    this.books = List.of(Evaluator.compile(before), Evaluator.compile(after));
    List<Condition> leaves =
        widened.leaves(BookFunctions.leaves(before), BookFunctions.leaves(after));
    this.space = new AnswerSpace(widened.questions(), leaves);
    this.diagram = space.diagram();
    this.count = space.count();
    this.joint = new JointEnds(space, 1 + Math.max(most(0), most(1)));
    this.ends = joint.of(results(0, widened::oldId), results(1, id -> id));
  }

  /** The results of all paths; a clear one is another than a slight one. */
  private int results(int book, UnaryOperator<String> shared) {
    BookFunctions functions = new BookFunctions(books.get(book), space, shared);
    PointTotals totals = new PointTotals(functions, functions.pathEnds(), PointTotals.MOST_CELLS);
    Points points = totals.points();
    return totals.function(
        end -> end == BookFunctions.NOT_OFFERED ? notOffered(book) : 2 + functions.outcome(end),
        each ->
            (points.isClear(each, points.clearLead()) ? firstClear(book) : 1)
                + points.outcome(each));
  }

  /** The number of an answer not offered, which stands before the stops. */
  private int notOffered(int book) {
    return books.get(book).outcomes().unknown() + 2;
  }

  /** The number of the first clear result, behind all outcomes and what is not offered. */
  private int firstClear(int book) {
    return books.get(book).outcomes().ids().size() + 2;
  }

  private int most(int book) {
    return firstClear(book) + books.get(book).outcomes().options().size();
  }

  /** What is different in the new book. */
  public static Difference between(RuleBook before, RuleBook after) {
    List<Difference.Text> texts = Difference.texts(BookTexts.of(before), BookTexts.of(after));
    Optional<Widened> widened = Widened.of(before, after);
    if (widened.isEmpty()) {
      return unproved(texts, "the questions that both have come in another order");
    }
    try {
      return new RuleDiff(widened.get(), before, after).difference(texts);
    } catch (TooLarge e) {
      return unproved(texts, e.getMessage());
    }
  }

  private static Difference unproved(List<Difference.Text> texts, String why) {
    return new Difference(BigInteger.ZERO, BigInteger.ZERO, List.of(), texts, Optional.of(why));
  }

  private Difference difference(List<Difference.Text> texts) {
    BigInteger changed = BigInteger.ZERO;
    List<Difference.Group> groups = new ArrayList<>();
    for (int end : values()) {
      Difference.Result before = result(0, joint.before(end));
      Difference.Result after = result(1, joint.after(end));
      if (!before.equals(after)) {
        int change = diagram.map(ends, each -> each == end ? 2 : 0);
        changed = changed.add(count.of(change));
        addGroups(change, before, after, groups);
      }
    }
    return new Difference(count.of(ends), changed, groups, texts, Optional.empty());
  }

  /** Both results of some path, in order. */
  private int[] values() {
    return diagram.parts(ends).stream()
        .filter(part -> Diagram.isConstant(part) && part != Diagram.NO)
        .mapToInt(Diagram::value)
        .sorted()
        .toArray();
  }

  private Difference.Result result(int book, int end) {
    Outcomes outcomes = books.get(book).outcomes();
    if (end >= firstClear(book)) {
      return new Difference.Result(outcomes.id(end - firstClear(book)), Optional.of("clear"));
    }
    if (end >= notOffered(book)) {
      boolean isStop = end > notOffered(book);
      String id = isStop ? outcomes.id(end - 2) : Widened.NOT_OFFERED;
      return new Difference.Result(id, Optional.empty());
    }
    boolean slight = end <= outcomes.either();
    return new Difference.Result(
        outcomes.id(end - 1), slight ? Optional.of("slight") : Optional.empty());
  }

  private void addGroups(
      int change,
      Difference.Result before,
      Difference.Result after,
      List<Difference.Group> groups) {
    int others = diagram.map(ends, value -> value == 0 ? 0 : 2);
    int unchanged = diagram.and(others, diagram.not(change));
    int left = change;
    for (int i = 0; left != Diagram.NO; i++) {
      int[] path = diagram.first(left);
      int here = left;
      List<Difference.Chosen> when = List.of();
      if (i < MOST_GROUPS) {
        AnswerPart part =
            AnswerPart.of(space, path)
                .widened(
                    diagram, set -> diagram.meet(change, set) && !diagram.meet(unchanged, set));
        here = diagram.and(left, part.set(diagram));
        when = told(part);
      }
      left = diagram.and(left, diagram.not(here));
      groups.add(new Difference.Group(before, after, when, count.of(here), space.answers(path)));
    }
  }

  private List<Difference.Chosen> told(AnswerPart part) {
    List<Difference.Chosen> told = new ArrayList<>();
    for (int level : part.levels()) {
      long[] masks = space.level(level).masks();
      Question question = space.questions().get(space.level(level).question());
      long allowed = 0;
      for (int i = 0; i < masks.length; i++) {
        allowed |= part.allows(level, i) ? masks[i] : 0;
      }
      boolean ticked = allowed != 0;
      told.add(
          new Difference.Chosen(question.id(), ids(question, ticked ? allowed : masks[1]), ticked));
    }
    return told;
  }

  private static List<String> ids(Question question, long mask) {
    List<String> ids = new ArrayList<>();
    for (Answer answer : question.answers()) {
      if ((mask & 1L << question.indexOf(answer.id())) != 0) {
        ids.add(answer.id());
      }
    }
    return ids;
  }
}
