package advisor.terminal.menu;

import advisor.interview.AnswerText;
import advisor.interview.NamedChoices;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is pointed at, ticked and typed in a list of choices, one or any of which can be chosen.
 *
 * <p>Where any can be chosen, the exclusive ones at the end, "none of these" and "not sure", stand
 * alone. Numbers and words tick and never take a tick away, but for that of an exclusive one that
 * an answer contradicts; Space does.
 *
 * @param at the position of the cursor, from 0
 * @param settled what was ticked before the numbers were typed that are being typed
 * @param seen the positions that have been on the screen
 */
public record Selection(
    NamedChoices names,
    boolean choosesMany,
    int at,
    Set<Integer> settled,
    TypedWord typed,
    Set<Integer> seen) {

  public Selection {
    settled = Set.copyOf(settled);
    seen = Set.copyOf(seen);
  }

  static Selection nothing() {
    return one(new NamedChoices(List.of(), 0, true, true), 0);
  }

  public static Selection one(NamedChoices names, int at) {
    return new Selection(names, false, at, Set.of(), TypedWord.NOTHING, Set.of());
  }

  public static Selection many(NamedChoices names, int at, Set<Integer> ticked) {
    return new Selection(names, true, at, ticked, TypedWord.NOTHING, Set.of());
  }

  public List<String> labels() {
    return names.choices().stream().map(AnswerText.Choice::label).toList();
  }

  /** The positions that are ticked, those of the numbers being typed among them. */
  public Set<Integer> ticked() {
    Set<Integer> ticked = settled;
    for (int number : typed.numbers()) {
      boolean ticks = choosesMany && isIn(number) && !isUnread(number - 1);
      ticked = ticks ? and(number - 1, ticked) : ticked;
    }
    return ticked;
  }

  /** The positions that Enter takes; empty where it cannot go on yet. */
  public Set<Integer> chosen() {
    if (!choosesMany) {
      return meant().size() == 1 ? Set.copyOf(meant()) : Set.of();
    }
    if (isOpen()) {
      return Set.of();
    }
    Set<Integer> ticked = ticked();
    return ticked.isEmpty() && isExclusive(at) ? Set.of(at) : ticked;
  }

  /** Whether something is typed that has done nothing yet. */
  public boolean isOpen() {
    return choosesMany && typed.isNumber()
        ? !ticked().contains(typed.number() - 1)
        : typed.isWord() || typed.isNumber() && !isIn(typed.number()) || isSeveral();
  }

  /** Whether more than one number is typed where one is chosen. */
  boolean isSeveral() {
    return !choosesMany && typed.isSeparated();
  }

  /** What Enter would take or tick: one, unless what was typed means nothing or several. */
  List<Integer> meant() {
    if (typed.isEmpty()) {
      return List.of(at);
    }
    if (isSeveral()) {
      return List.of();
    }
    return typed.isNumber() && isIn(typed.number())
        ? List.of(typed.number() - 1)
        : names.meantBy(typed.text());
  }

  boolean isIn(int number) {
    return number >= 1 && number <= names.choices().size();
  }

  public boolean isExclusive(int position) {
    return choosesMany && position >= names.answers();
  }

  /** Whether it can be ticked only by taking away the tick of an answer. */
  boolean contradicts(int position) {
    return isExclusive(position) && contradicts(position, ticked());
  }

  private boolean contradicts(int position, Set<Integer> ticked) {
    return isExclusive(position) && ticked.stream().anyMatch(other -> !isExclusive(other));
  }

  /** How many of the answers have not been on the screen. */
  public int unseen() {
    return (int) unseenAnswers().count();
  }

  /** The first answer that has not been on the screen; where all have been, the cursor's. */
  public int firstUnseen() {
    return unseenAnswers().findFirst().orElse(at);
  }

  private IntStream unseenAnswers() {
    return IntStream.range(0, names.answers()).filter(i -> !seen.contains(i));
  }

  /** Whether it speaks of answers that have not been on the screen. */
  boolean isUnread(int position) {
    return isExclusive(position) && unseen() > 0;
  }

  public Selection seeing(Viewport sight) {
    Set<Integer> more = new HashSet<>(seen);
    for (int i = sight.top(); i < sight.end(); i++) {
      more.add(i);
    }
    return new Selection(names, choosesMany, at, settled, typed, more);
  }

  /**
   * After the key.
   *
   * @param now in milliseconds
   */
  public Selection press(PressedKey key, long now) {
    return new SelectionKeys(this, now).press(key);
  }

  /** With the cursor there and nothing being typed. */
  Selection to(int position) {
    return with(position, ticked(), TypedWord.NOTHING);
  }

  /** With one more tick, where it contradicts none. */
  Selection tick(int position) {
    return with(position, and(position, ticked()), TypedWord.NOTHING);
  }

  Selection refuse() {
    return with(at, settled, typed.refuse());
  }

  Selection with(int position, Set<Integer> ticked, TypedWord word) {
    return new Selection(names, choosesMany, position, ticked, word, seen);
  }

  /** With the cursor on what is meant, unless that would scroll past what it speaks of. */
  Selection typing(Set<Integer> ticked, TypedWord word) {
    Selection next = with(at, ticked, word);
    List<Integer> meant = next.meant();
    return meant.size() == 1 && !next.isUnread(meant.get(0))
        ? with(meant.get(0), ticked, word)
        : next;
  }

  /** With the cursor's tick made or taken away. */
  Selection toggle() {
    Set<Integer> ticked = new TreeSet<>(ticked());
    if (!ticked.remove(at)) {
      ticked = isExclusive(at) ? Set.of(at) : and(at, ticked);
    }
    return with(at, ticked, TypedWord.NOTHING);
  }

  private Set<Integer> and(int position, Set<Integer> ticked) {
    if (contradicts(position, ticked)) {
      return ticked;
    }
    Set<Integer> more = new TreeSet<>(ticked);
    more.removeIf(this::isExclusive);
    more.add(position);
    return more;
  }
}
