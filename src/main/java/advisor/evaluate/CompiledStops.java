package advisor.evaluate;

import advisor.evaluate.CompiledStop.Effect;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The compiled stops of a book, with those that each question can set off. */
final class CompiledStops {

  private final Outcomes outcomes;
  private final CompiledStop[] all;
  private final CompiledStop[][] mentioning;

  CompiledStops(RuleBook book, Questions questions, Outcomes outcomes) {
    this.outcomes = outcomes;
    this.all = new CompiledStop[book.stops().size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = compiled(book.stops().get(i), questions);
    }
    this.mentioning = new CompiledStop[questions.size()][];
    for (int i = 0; i < mentioning.length; i++) {
      mentioning[i] = mentioning(i);
    }
  }

  private CompiledStop compiled(Stop stop, Questions questions) {
    CompiledCondition when = CompiledCondition.of(stop.when(), questions);
    return new CompiledStop(
        stop,
        questions,
        when,
        NeededTicks.of(when),
        questions.mentionedBy(stop.when()),
        outcomes.ids().indexOf(stop.go()),
        outcomes.ids().indexOf(stop.goIfUnsure()));
  }

  private CompiledStop[] mentioning(int question) {
    List<CompiledStop> mentioning = new ArrayList<>();
    for (CompiledStop stop : all) {
      if (Arrays.binarySearch(stop.mentions(), question) >= 0) {
        mentioning.add(stop);
      }
    }
    return mentioning.toArray(new CompiledStop[0]);
  }

  CompiledStop[] all() {
    return all;
  }

  /** Whether a stop that mentions this question acts. */
  boolean actAt(int question, long[] marks) {
    for (CompiledStop stop : mentioning[question]) {
      if (stop.effect(marks).isStop()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stop that is still open can lead to a more urgent outcome than this one. */
  boolean mayExceed(int outcome, long[] marks) {
    for (CompiledStop stop : all) {
      int worst = outcomes.moreUrgent(stop.go(), stop.goIfUnsure());
      if (stop.effect(marks) == Effect.OPEN && outcomes.moreUrgent(outcome, worst) != outcome) {
        return true;
      }
    }
    return false;
  }
}
