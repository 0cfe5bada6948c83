package advisor.check;

import advisor.evaluate.Evaluator;
import advisor.evaluate.Outcomes;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two rule books, result by result over all answers, and text by text. */
public final class RuleDiff {

  /** The most groups that are told of one change. */
  private static final int MOST_GROUPS = 8;

  private final Plan plan;
  private final List<RuleBook> books;
  private final Evaluator evaluator;
  private final Differences differences;

  private RuleDiff(List<RuleBook> books) {
    this.books = books;
    List<Condition> conditions = new ArrayList<>(Compiled.conditions(books.get(0)));
    conditions.addAll(Compiled.conditions(books.get(1)));
    this.evaluator = Evaluator.compile(books.get(1));
    this.plan = new Plan(evaluator.questions(), conditions);
    this.differences = new Differences(plan, diagram(books.get(0)), diagram(books.get(1)));
  }

  private Diagram diagram(RuleBook book) {
    Compiled compiled = new Compiled(Evaluator.compile(book), plan, new Formulas(plan));
    return new Diagram(new Totals(compiled), true);
  }

  /** What is different in the new book. */
  public static Difference between(RuleBook before, RuleBook after) {
    List<Difference.Text> texts = Difference.texts(BookTexts.of(before), BookTexts.of(after));
    Optional<List<RuleBook>> books = Widened.of(before, after);
    if (books.isEmpty()) {
      return unproved(texts, "the questions that both have come in another order");
    }
    try {
      return new RuleDiff(books.get()).difference(texts);
    } catch (TooLarge e) {
      return unproved(texts, e.getMessage());
    }
  }

  private static Difference unproved(List<Difference.Text> texts, String why) {
    return new Difference(BigInteger.ZERO, BigInteger.ZERO, List.of(), texts, Optional.of(why));
  }

  private Difference difference(List<Difference.Text> texts) {
    BigInteger all = BigInteger.ZERO;
    BigInteger changed = BigInteger.ZERO;
    List<Difference.Group> groups = new ArrayList<>();
    for (Map.Entry<Differences.Change, BigInteger> entry : differences.all().entrySet()) {
      all = all.add(entry.getValue());
      if (!isSame(entry.getKey())) {
        changed = changed.add(entry.getValue());
        addGroups(entry.getKey(), entry.getValue(), groups);
      }
    }
    return new Difference(all, changed, groups, texts, Optional.empty());
  }

  private boolean isSame(Differences.Change change) {
    return result(0, change.before()).equals(result(1, change.after()));
  }

  private Difference.Result result(int book, int end) {
    Outcomes outcomes = Evaluator.compile(books.get(book)).outcomes();
    int results = outcomes.ids().size();
    if (end >= results) {
      return new Difference.Result(outcomes.id(end - results), Optional.of("clear"));
    }
    Optional<String> strength = end < outcomes.either() ? Optional.of("slight") : Optional.empty();
    return new Difference.Result(outcomes.id(end), strength);
  }

  private void addGroups(
      Differences.Change change, BigInteger paths, List<Difference.Group> groups) {
    List<Part> parts = new ArrayList<>();
    BigInteger left = paths;
    while (left.signum() > 0) {
      int[] choices = differences.path(parts, change).orElseThrow();
      boolean last = parts.size() == MOST_GROUPS;
      BigInteger here = left;
      List<Difference.Chosen> when = List.of();
      if (!last) {
        Part part = differences.around(choices, change);
        parts.add(part);
        here = differences.onlyInLast(parts, change);
        when = told(part);
      }
      left = left.subtract(here);
      groups.add(
          new Difference.Group(
              result(0, change.before()), result(1, change.after()), when, here, answers(choices)));
    }
  }

  private Answers answers(int[] choices) {
    long[] marks = plan.unanswered();
    for (int step = 0; step < choices.length; step++) {
      if (choices[step] >= 0) {
        plan.mark(marks, step, choices[step]);
      }
    }
    return plan.answers(marks);
  }

  private List<Difference.Chosen> told(Part part) {
    List<Difference.Chosen> told = new ArrayList<>();
    for (int step : differences.steps(part)) {
      Plan.Step each = plan.step(step);
      Question question = plan.questions().get(each.question());
      long allowed = 0;
      for (int i = 0; i < each.classes(); i++) {
        allowed |= part.allows(step, i) ? each.masks()[i] : 0;
      }
      boolean ticked = allowed != 0;
      told.add(
          new Difference.Chosen(
              question.id(), ids(question, ticked ? allowed : each.masks()[1]), ticked));
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
