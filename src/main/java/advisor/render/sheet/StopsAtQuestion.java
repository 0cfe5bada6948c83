package advisor.render.sheet;

import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The stops that can act for the first time after one question, and lead to one outcome.
 *
 * @param urgency the position of the outcome, with 0 for the most urgent
 * @param signs how many stops lead there if they are true
 * @param unsure how many stops lead there if the person is not sure
 */
record StopsAtQuestion(int urgency, long signs, long unsure) {

  /** The stops at a question, the most urgent first. */
  static List<StopsAtQuestion> of(RuleBook book, int question) {
    List<Stop> here =
        book.stops().stream().filter(stop -> earliest(book, stop.when()) == question).toList();
    List<Stop> unsure =
        book.stops().stream().filter(stop -> isInDoubt(book, stop, question)).toList();
    List<StopsAtQuestion> all = new ArrayList<>();
    for (int urgency = 0; urgency < book.stopOutcomes().size(); urgency++) {
      String outcome = book.stopOutcomes().get(urgency).id();
      long sure = here.stream().filter(stop -> stop.go().equals(outcome)).count();
      long doubts = unsure.stream().filter(stop -> stop.goIfUnsure().equals(outcome)).count();
      if (sure + doubts > 0) {
        all.add(new StopsAtQuestion(urgency, sure, doubts));
      }
    }
    return all;
  }

  /**
   * Whether this is the question where "not sure" first stops: the first from the earliest question
   * on that offers "not sure", or the earliest one if none does.
   */
  private static boolean isInDoubt(RuleBook book, Stop stop, int question) {
    int earliest = earliest(book, stop.when());
    int first =
        IntStream.range(earliest, book.questions().size())
            .filter(i -> stop.when().questions().contains(book.questions().get(i).id()))
            .filter(i -> book.questions().get(i).offersNotSure())
            .findFirst()
            .orElse(earliest);
    return stop.stopsIfUnsure() && first == question && PossibleDoubt.about(stop.when(), book);
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
    return sure + (unsure == 0 ? "" : signs == 0 ? "not sure" : ", or not sure");
  }
}
