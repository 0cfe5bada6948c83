package advisor.evaluate;

import advisor.evaluate.CompiledStop.Effect;
import advisor.model.RuleBook;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The compiled stops of a book, with those that each question can set off. */
final class CompiledStops {

  private final Outcomes outcomes;
  private final CompiledStop[] all;
  private final StopGroup[] groups;
  private final StopGroup[][] mentioning;

  /**
   * Stops that can be skipped together.
   *
   * @param needed the ticks of which each stop needs one; without any of them, all the stops are
   *     false
   */
  record StopGroup(NeededTicks needed, CompiledStop... stops) {

    private static final CompiledStop[] NONE = {};

    /** The stops, or none when all are certainly false, as for most people, who tick no sign. */
    CompiledStop[] possible(long[] marks) {
      return needed.areMissing(marks) ? NONE : stops;
    }

    StopGroup and(StopGroup more) {
      CompiledStop[] both = Arrays.copyOf(stops, stops.length + more.stops.length);
      System.arraycopy(more.stops, 0, both, stops.length, more.stops.length);
      return new StopGroup(needed.and(more.needed), both);
    }
  }

  CompiledStops(RuleBook book, Questions questions, Outcomes outcomes) {
    this.outcomes = outcomes;
    this.all = new CompiledStop[book.stops().size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = compiled(book.stops().get(i), questions);
    }
    this.groups = groups(List.of(all));
    this.mentioning = new StopGroup[questions.size()][];
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
        questions.mentionedBy(stop.when()),
        outcomes.ids().indexOf(stop.go()),
        outcomes.ids().indexOf(stop.goIfUnsure()));
  }

  private StopGroup[] mentioning(int question) {
    List<CompiledStop> mentioning = new ArrayList<>();
    for (CompiledStop stop : all) {
      if (Arrays.binarySearch(stop.mentions(), question) >= 0) {
        mentioning.add(stop);
      }
    }
    return groups(mentioning);
  }

  /** Groups stops by the question in which they need a tick. */
  private static StopGroup[] groups(List<CompiledStop> stops) {
    Map<Integer, StopGroup> groups = new LinkedHashMap<>();
    for (CompiledStop stop : stops) {
      NeededTicks needed = NeededTicks.of(stop.when());
      StopGroup alone = new StopGroup(needed, stop);
      StopGroup known = groups.get(needed.question());
      groups.put(needed.question(), known == null ? alone : known.and(alone));
    }
    return groups.values().toArray(new StopGroup[0]);
  }

  CompiledStop[] all() {
    return all;
  }

  StopGroup[] groups() {
    return groups;
  }

  /** Whether a stop that mentions this question acts. */
  boolean actAt(int question, long[] marks) {
    for (StopGroup group : mentioning[question]) {
      for (CompiledStop stop : group.possible(marks)) {
        if (stop.effect(marks).isStop()) {
          return true;
        }
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
