package advisor.check;

import advisor.model.Caution;
import advisor.model.RuleBook;
import advisor.model.Stop;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.List;

/** A book whose paths end as soon as they come to a caution that names somebody to ask first. */
final class AskedFirst {

  /** What no file can call an outcome of its own. */
  private static final String END = " ";

  private AskedFirst() {}

  /** The same book with a stop for each such caution that is told with every result. */
  static RuleBook stopping(RuleBook book) {
    List<Stop> stops = new ArrayList<>(book.stops());
    for (Caution caution : book.cautions()) {
      if (caution.level() == Caution.Level.ASK_FIRST && caution.about().isEmpty()) {
        stops.add(
            new Stop(
                caution.id(),
                caution.when(),
                END,
                Stop.IfUnsure.CAUTION,
                END,
                caution.say(),
                caution.source()));
      }
    }
    List<StopOutcome> outcomes = new ArrayList<>(book.stopOutcomes());
    outcomes.add(new StopOutcome(END, book.decision().unknown()));
    return with(book, outcomes, stops);
  }

  private static RuleBook with(RuleBook book, List<StopOutcome> outcomes, List<Stop> stops) {
    return new RuleBook(
        book.id(),
        book.version(),
        book.language(),
        book.title(),
        book.intro(),
        book.review(),
        book.publication(),
        book.sources(),
        book.options(),
        book.comparison(),
        book.decision(),
        outcomes,
        book.conditions(),
        book.questions(),
        stops,
        book.cautions(),
        book.remarks(),
        book.rules(),
        book.accepted());
  }
}
