package advisor.render.sheet;

import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The stops of one outcome that can first act after one question.
 *
 * @param urgency the position of the outcome, 0 being the most urgent
 * @param signs how many stops lead there when they are true
 * @param unsure how many lead there when a person is not sure
 */
record StopsAtQuestion(int urgency, long signs, long unsure) {

  /** Those of a question, the most urgent first. */
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

  /** Whether "not sure" can stop there: where the stop can first act, or is first in doubt then. */
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

  /** The position of the question after whose answer a condition can be true for the first time. */
  private static int earliest(RuleBook book, Condition condition) {
    if (condition instanceof Condition.Chosen leaf) {
      return book.questions().indexOf(book.question(leaf.question()).orElseThrow());
    }
    int together = condition instanceof Condition.Joined joined ? joined.atLeast() : 1;
    List<Integer> parts =
        condition.parts().stream().map(part -> earliest(book, part)).sorted().toList();
    return together == 0 || parts.isEmpty() ? 0 : parts.get(Math.min(together, parts.size()) - 1);
  }

  /** "10 signs, or not sure". */
  String words() {
    String sure = signs == 0 ? "" : signs + (signs == 1 ? " sign" : " signs");
    return sure + (unsure == 0 ? "" : signs == 0 ? "not sure" : ", or not sure");
  }
}
