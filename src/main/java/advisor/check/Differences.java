package advisor.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Two books walked through by the same person: which answers lead to different results, in how many
 * ways, and what part of the answers tells it.
 */
final class Differences {

  private static final int MOST_PLACES = 2_000_000;

  private final Plan plan;
  private final Diagram before;
  private final Diagram after;

  /** Results before and after, as ends of the two diagrams. */
  record Change(int before, int after) implements Comparable<Change> {
    @Override
    public int compareTo(Change other) {
      return before == other.before
          ? Integer.compare(after, other.after)
          : Integer.compare(before, other.before);
    }
  }

  /** Where the person is in both books, and in which parts the answers so far still are. */
  private record Place(int before, int after, int parts) {}

  Differences(Plan plan, Diagram before, Diagram after) {
    this.plan = plan;
    this.before = before;
    this.after = after;
  }

  /** All paths by what they come to, those that stay the same included. */
  Map<Change, BigInteger> all() {
    return new Walk(List.of()).from(new Place(before.start(), after.start(), 0));
  }

  /** How many paths with a change are in the last of these parts and in none before it. */
  BigInteger onlyInLast(List<Part> parts, Change change) {
    int last = 1 << parts.size() - 1;
    return new Walk(parts, last, change).count();
  }

  /** Whether every path of a part, and at least one, has this change. */
  boolean tells(Part part, Change change) {
    Walk walk = new Walk(List.of(part));
    Map<Change, BigInteger> found = walk.within(1);
    return found.size() == 1 && found.containsKey(change);
  }

  /**
   * The decisions of a path with this change that is in none of these parts; -1 where not asked.
   */
  Optional<int[]> path(List<Part> parts, Change change) {
    int[] choices = new int[plan.size()];
    Arrays.fill(choices, -1);
    Place start = new Place(before.start(), after.start(), (1 << parts.size()) - 1);
    return new Walk(parts, 0, change).find(start, choices)
        ? Optional.of(choices)
        : Optional.empty();
  }

  /** One walk over all places, with parts to tell paths apart by. */
  private final class Walk {
    private final List<Part> parts;
    private final int wanted;
    private final Optional<Change> only;
    private final Map<Place, Map<Change, BigInteger>> known = new HashMap<>();
    private boolean exact = true;

    Walk(List<Part> parts) {
      this(parts, 0, Optional.empty());
    }

    Walk(List<Part> parts, int wanted, Change only) {
      this(parts, wanted, Optional.of(only));
    }

    private Walk(List<Part> parts, int wanted, Optional<Change> only) {
      this.parts = parts;
      this.wanted = wanted;
      this.only = only;
    }

    BigInteger count() {
      Map<Change, BigInteger> all = from(start());
      return all.getOrDefault(only.orElseThrow(), BigInteger.ZERO);
    }

    Map<Change, BigInteger> within(int mask) {
      exact = false;
      return from(new Place(before.start(), after.start(), mask));
    }

    private Place start() {
      return new Place(before.start(), after.start(), (1 << parts.size()) - 1);
    }

    /** Whether a path that ends with these parts left is meant. */
    private boolean isMeant(int left) {
      return parts.isEmpty() || (exact ? left == wanted : left != 0);
    }

    /** Whether no end beyond can be meant. */
    private boolean isLost(int left) {
      return !parts.isEmpty() && (exact ? (left & wanted) != wanted : left == 0);
    }

    Map<Change, BigInteger> from(Place here) {
      if (isLost(here.parts())) {
        return Map.of();
      }
      int step = step(here);
      if (step == plan.size()) {
        Change change = new Change(here.before(), here.after());
        boolean counts = isMeant(here.parts()) && only.map(change::equals).orElse(true);
        return counts ? Map.of(change, BigInteger.ONE) : Map.of();
      }
      Map<Change, BigInteger> found = known.get(here);
      if (found == null) {
        found = summed(here, step);
        if (known.size() == MOST_PLACES) {
          throw new TooLarge("more than " + MOST_PLACES + " places");
        }
        known.put(here, found);
      }
      return found;
    }

    private Map<Change, BigInteger> summed(Place here, int step) {
      Map<Change, BigInteger> sum = new TreeMap<>();
      for (int i = 0; i < plan.step(step).classes(); i++) {
        Optional<Place> next = next(here, step, i);
        if (next.isPresent()) {
          BigInteger ways = plan.step(step).ways(i);
          from(next.get())
              .forEach((change, paths) -> sum.merge(change, paths.multiply(ways), BigInteger::add));
        }
      }
      return sum;
    }

    private Optional<Place> next(Place here, int step, int choice) {
      int nextBefore = moved(before, here.before(), step, choice);
      int nextAfter = moved(after, here.after(), step, choice);
      if (nextBefore == Machine.NONE || nextAfter == Machine.NONE) {
        return Optional.empty();
      }
      int then = Math.min(before.step(nextBefore), after.step(nextAfter));
      int left = 0;
      for (int i = 0; i < parts.size(); i++) {
        boolean in = (here.parts() & 1 << i) != 0;
        if (in && parts.get(i).allows(step, choice) && parts.get(i).ignores(step + 1, then)) {
          left |= 1 << i;
        }
      }
      return Optional.of(new Place(nextBefore, nextAfter, left));
    }

    private int moved(Diagram book, int node, int step, int choice) {
      return book.step(node) == step ? book.next(node, choice) : node;
    }

    private int step(Place place) {
      return Math.min(before.step(place.before()), after.step(place.after()));
    }

    boolean find(Place place, int[] choices) {
      int step = step(place);
      if (from(place).isEmpty()) {
        return false;
      }
      if (step == plan.size()) {
        return true;
      }
      for (int i = 0; i < plan.step(step).classes(); i++) {
        Optional<Place> next = next(place, step, i);
        choices[step] = i;
        if (next.isPresent() && find(next.get(), choices)) {
          return true;
        }
      }
      choices[step] = -1;
      return false;
    }
  }

  /** The largest part around a path that still tells the change. */
  Part around(int[] choices, Change change) {
    Part part = Part.whole(plan.size());
    for (int step = 0; step < choices.length; step++) {
      part = choices[step] < 0 ? part : part.only(step, choices[step]);
    }
    for (int step = 0; step < choices.length; step++) {
      if (part.asksFor(step) && tells(part.without(step), change)) {
        part = part.without(step);
      }
    }
    for (int step : steps(part)) {
      for (int i = 0; i < plan.step(step).classes(); i++) {
        if (!part.allows(step, i) && tells(part.only(step, i), change)) {
          part = part.also(step, i);
        }
      }
    }
    return part;
  }

  /** The steps that a part asks for. */
  List<Integer> steps(Part part) {
    List<Integer> steps = new ArrayList<>();
    for (int step = 0; step < plan.size(); step++) {
      if (part.asksFor(step)) {
        steps.add(step);
      }
    }
    return steps;
  }
}
