package advisor.check;

import advisor.evaluate.Evaluator;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A book's conditions as formulas over one plan; the ground on which {@link Machine}s run. */
final class Compiled {

  private final Evaluator evaluator;
  private final Plan plan;
  private final Formulas formulas;
  private final int[] asks;
  private final int[] stops;
  private final int[] rules;
  private final List<Rank> ranks = new ArrayList<>();
  private final int[] rankedOutcomes;

  /**
   * What a stop can lead to; the first in the list wins.
   *
   * @param stop the position of the stop
   * @param unsure whether "not sure" leads to it
   */
  private record Rank(int stop, boolean unsure, int outcome) {}

  Compiled(Evaluator evaluator, Plan plan, Formulas formulas) {
    this.evaluator = evaluator;
    this.plan = plan;
    this.formulas = formulas;
    RuleBook book = evaluator.book();
    this.asks = book.questions().stream().mapToInt(each -> formulas.of(each.askWhen())).toArray();
    this.stops = book.stops().stream().mapToInt(each -> formulas.of(each.when())).toArray();
    this.rules = book.rules().stream().mapToInt(each -> formulas.of(each.when())).toArray();
    rank(book);
    this.rankedOutcomes = rankedOutcomes();
  }

  /** Every condition of a book. */
  static List<Condition> conditions(RuleBook book) {
    List<Condition> conditions = new ArrayList<>();
    book.questions().forEach(question -> conditions.add(question.askWhen()));
    book.stops().forEach(stop -> conditions.add(stop.when()));
    book.cautions().forEach(caution -> conditions.add(caution.when()));
    book.remarks().forEach(remark -> conditions.add(remark.when()));
    book.rules().forEach(rule -> conditions.add(rule.when()));
    return conditions;
  }

  static Compiled of(RuleBook book) {
    Evaluator evaluator = Evaluator.compile(book);
    Plan plan = new Plan(evaluator.questions(), conditions(book));
    return new Compiled(evaluator, plan, new Formulas(plan));
  }

  private void rank(RuleBook book) {
    for (int i = 0; i < book.stops().size(); i++) {
      Stop stop = book.stops().get(i);
      ranks.add(rank(i, false, stop.go()));
      if (stop.ifUnsure() == Stop.IfUnsure.STOP) {
        ranks.add(rank(i, true, stop.goIfUnsure()));
      }
    }
    ranks.sort(Comparator.comparingInt(Rank::outcome));
  }

  private Rank rank(int stop, boolean unsure, String outcome) {
    return new Rank(stop, unsure, evaluator.outcomes().ids().indexOf(outcome));
  }

  /**
   * The place of a stop among all that can stop an interview, the most urgent first, or -1; those
   * that lead to the same with nothing between them share one.
   */
  int rank(int stop, boolean unsure) {
    int rank = -1;
    int before = -1;
    for (Rank each : ranks) {
      rank += each.outcome() != before ? 1 : 0;
      before = each.outcome();
      if (each.stop() == stop && each.unsure() == unsure) {
        return rank;
      }
    }
    return -1;
  }

  private int[] rankedOutcomes() {
    List<Integer> outcomes = new ArrayList<>();
    for (Rank each : ranks) {
      if (outcomes.isEmpty() || outcomes.get(outcomes.size() - 1) != each.outcome()) {
        outcomes.add(each.outcome());
      }
    }
    return outcomes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many ranks there are; also the rank of no stop at all. */
  int ranks() {
    return rankedOutcomes.length;
  }

  /** The outcome that stops of a rank lead to. */
  int outcome(int rank) {
    return rankedOutcomes[rank];
  }

  RuleBook book() {
    return evaluator.book();
  }

  Evaluator evaluator() {
    return evaluator;
  }

  Plan plan() {
    return plan;
  }

  Formulas formulas() {
    return formulas;
  }

  Question question(int position) {
    return book().questions().get(position);
  }

  /** The formula that decides whether a question is asked. */
  int ask(int question) {
    return asks[question];
  }

  int stop(int stop) {
    return stops[stop];
  }

  int rule(int rule) {
    return rules[rule];
  }

  /** The last step that bears on a condition, or -1. */
  int lastStep(Condition condition) {
    int last = -1;
    for (String question : condition.questions()) {
      last = Math.max(last, plan.lastStep(plan.questions().indexOf(question)));
    }
    return last;
  }
}
