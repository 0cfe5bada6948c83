package advisor.terminal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Any of several, or one of the exclusive ones at the end: "none of these" and "not sure", which
 * clear all others and are cleared by them.
 *
 * @param exclusiveFrom the position of the first exclusive one
 */
record ChooseMany(List<String> labels, int exclusiveFrom, Cursor cursor, Set<Integer> ticked)
    implements Selection {

  ChooseMany {
    labels = List.copyOf(labels);
    ticked = Set.copyOf(ticked);
  }

  /**
   * What is ticked, else an exclusive one under the cursor; a person who ticked nothing yet has not
   * said "none". Nothing as long as the words of one are typed that is not ticked: it must not be
   * lost.
   */
  @Override
  public Set<Integer> chosen() {
    if (wordsNameAnother()) {
      return Set.of();
    }
    return ticked.isEmpty() && isExclusive(at()) ? Set.of(at()) : ticked;
  }

  @Override
  public ChooseMany press(Key key) {
    if (key.is(Key.Kind.SPACE) || key.is(Key.Kind.ENTER) && wordsNameAnother()) {
      return tick(Cursor.at(at()));
    }
    Cursor moved = cursor.press(key, labels);
    if (!key.is(Key.Kind.DIGIT) || !moved.found(labels)) {
      return new ChooseMany(labels, exclusiveFrom, moved, ticked);
    }
    return moved.growsFrom(cursor) ? grown(moved, key) : tick(moved);
  }

  /**
   * A second digit takes back what the first one did, unless that would end in one that clears
   * ticks: then the digits are two numbers.
   */
  private ChooseMany grown(Cursor moved, Key digit) {
    ChooseMany before = tick(cursor);
    return isExclusive(moved.at()) && !before.ticked.isEmpty()
        ? tick(Cursor.at(at()).press(digit, labels))
        : before.tick(moved);
  }

  /** Whether the words of one that is not ticked were typed. */
  boolean wordsNameAnother() {
    return cursor.isWord() && cursor.found(labels) && !isExclusive(at()) && !ticked.contains(at());
  }

  /** Ticks the one at the cursor, or takes its tick away. */
  private ChooseMany tick(Cursor there) {
    return new ChooseMany(labels, exclusiveFrom, there, toggled(there.at()));
  }

  private Set<Integer> toggled(int position) {
    Set<Integer> after = new TreeSet<>(ticked);
    if (!after.remove(position)) {
      after.removeIf(other -> isExclusive(other) || isExclusive(position));
      after.add(position);
    }
    return after;
  }

  private boolean isExclusive(int position) {
    return position >= exclusiveFrom;
  }
}
