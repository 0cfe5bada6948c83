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
   * said "none". Nothing as long as one is named that is not ticked: it must not be lost.
   */
  @Override
  public Set<Integer> chosen() {
    if (namesAnother()) {
      return Set.of();
    }
    return ticked.isEmpty() && isExclusive(at()) ? Set.of(at()) : ticked;
  }

  @Override
  public ChooseMany press(Key key) {
    if (key.is(Key.Kind.SPACE) || key.is(Key.Kind.ENTER) && namesAnother()) {
      return new ChooseMany(labels, exclusiveFrom, Cursor.at(at()), toggled(at()));
    }
    Cursor moved = cursor.press(key, labels);
    boolean ticks =
        key.is(Key.Kind.DIGIT) && moved.found(labels) && !moved.numberGoesOn(labels.size());
    return new ChooseMany(labels, exclusiveFrom, moved, ticks ? toggled(moved.at()) : ticked);
  }

  /** Whether one that is not ticked was typed, as a number that may still grow or by its words. */
  private boolean namesAnother() {
    boolean named = cursor.isWord() || cursor.numberGoesOn(labels.size());
    return named && cursor.found(labels) && !isExclusive(at()) && !ticked.contains(at());
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
