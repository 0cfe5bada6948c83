package advisor.render.sheet;

import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;

/**
 * The stops that can act for the first time after one question, and lead to one outcome.
 *
 * @param urgency the position of the outcome, with 0 for the most urgent
 * @param signs how many stops lead there if they are true
 * @param unsure whether a stop leads there if the person is not sure
 */
record StopsAtQuestion(int urgency, long signs, boolean unsure) {

  /** The stops at a question, the most urgent first. */
  static List<StopsAtQuestion> of(RuleBook book, int question) {
    List<Stop> here =
        book.stops().stream().filter(stop -> earliest(book, stop.when()) == question).toList();
    List<StopsAtQuestion> all = new ArrayList<>();
    for (int urgency = 0; urgency < book.stopOutcomes().size(); urgency++) {
      String outcome = book.stopOutcomes().get(urgency).id();
      long signs = here.stream().filter(stop -> stop.go().equals(outcome)).count();
      boolean unsure = here.stream().anyMatch(stop -> leadsIfUnsure(stop, outcome, book));
      if (signs > 0 || unsure) {
        all.add(new StopsAtQuestion(urgency, signs, unsure));
      }
    }
    return all;
  }

  private static boolean leadsIfUnsure(Stop stop, String outcome, RuleBook book) {
    return stop.stopsIfUnsure() && stop.goIfUnsure().equals(outcome) && offersNotSure(stop, book);
  }

  /** Whether a question of the stop can be answered "not sure". */
  static boolean offersNotSure(Stop stop, RuleBook book) {
    return stop.when().questions().stream()
        .anyMatch(question -> book.question(question).orElseThrow().offersNotSure());
  }

  /** The position of the first question after whose answer a condition can be true. */
  private static int earliest(RuleBook book, Condition condition) {
    if (condition instanceof Condition.Chosen leaf) {
      return book.questions().indexOf(book.question(leaf.question()).orElseThrow());
    }
    int together = condition instanceof Condition.Joined joined ? joined.atLeast() : 1;
    List<Integer> parts =
        condition.parts().stream().map(part -> earliest(book, part)).sorted().toList();
    return together == 0 || parts.isEmpty() ? 0 : parts.get(Math.min(together, parts.size()) - 1);
  }

  /** The label of the arrow: "10 signs, or not sure". */
  String words() {
    String sure = signs == 0 ? "" : signs + (signs == 1 ? " sign" : " signs");
    return sure + (!unsure ? "" : signs == 0 ? "not sure" : ", or not sure");
  }
}
