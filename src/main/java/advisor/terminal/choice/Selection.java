package advisor.terminal.choice;

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
 * an answer contradicts; Space does. What is taken in the end is what is ticked, wherever the
 * cursor is.
 *
 * <p>Digits are one number until a blank, a sign or a key that is no digit ends it, however long
 * the pauses. There a number ticks, and before only where nothing longer can be meant. One of two
 * digits never ticks what is exclusive: 1 and 2 may have been meant, and not "none of these".
 *
 * @param from the position, from 0, where the cursor was left before what is being typed
 * @param settled what was ticked before what is being typed
 * @param seen the positions that have been on the screen
 * @param sight those that are
 */
public record Selection(
    NamedChoices names,
    boolean choosesMany,
    int from,
    Set<Integer> settled,
    TypedWord typed,
    Set<Integer> seen,
    Viewport sight) {

  /** The numbers of the positions below it have one digit. */
  private static final int ONE_DIGIT = 9;

  public Selection {
    settled = Set.copyOf(settled);
    seen = Set.copyOf(seen);
  }

  public static Selection nothing() {
    return one(new NamedChoices(List.of(), 0, true, true), 0);
  }

  public static Selection one(NamedChoices names, int from) {
    return new Selection(
        names, false, from, Set.of(), TypedWord.NOTHING, Set.of(), Viewport.NOTHING);
  }

  public static Selection many(NamedChoices names, int from, Set<Integer> ticked) {
    return new Selection(names, true, from, ticked, TypedWord.NOTHING, Set.of(), Viewport.NOTHING);
  }

  public List<String> labels() {
    return names.choices().stream().map(AnswerText.Choice::label).toList();
  }

  /**
   * The position of the cursor: on what is meant, unless that would scroll past what it speaks of.
   */
  public int at() {
    List<Integer> meant = meant();
    return meant.size() == 1 && !isUnread(meant.get(0)) ? meant.get(0) : from;
  }

  /** The positions that are ticked, those of the numbers that were typed among them. */
  public Set<Integer> ticked() {
    return ticked(numbers(typed));
  }

  private Set<Integer> ticked(List<Integer> numbers) {
    Set<Integer> ticked = settled;
    for (int number : numbers) {
      boolean ticks = isIn(number) && !needsSpace(number - 1, ticked) && !isUnread(number - 1);
      ticked = ticks ? and(number - 1, ticked) : ticked;
    }
    return ticked;
  }

  private List<Integer> numbers(TypedWord word) {
    return choosesMany ? word.numbers(names.choices().size()) : List.of();
  }

  /** With the number that is being typed at its end. */
  Selection ended() {
    return typed.isNumber() ? typing(settled, typed.plus(" ")) : this;
  }

  /** The positions that Enter takes; empty where it cannot go on yet. */
  public Set<Integer> chosen() {
    if (!choosesMany) {
      return meant().size() == 1 ? Set.copyOf(meant()) : Set.of();
    }
    return isOpen() ? Set.of() : ticked();
  }

  /** Whether something is typed that has done nothing yet. */
  public boolean isOpen() {
    return choosesMany && typed.isNumber()
        ? done() < numbers(typed.plus(" ")).size()
        : typed.isWord() || typed.isNumber() && !isIn(number()) || isSeveral();
  }

  /** Whether something is typed that does nothing even when it has come to its end. */
  boolean isRefused() {
    return ended().isOpen();
  }

  /** How many numbers were typed before the first, if any, that has ticked nothing. */
  private int done() {
    List<Integer> numbers = numbers(typed);
    int count = 0;
    while (count < numbers.size()
        && ticked(numbers.subList(0, count + 1)).contains(numbers.get(count) - 1)) {
      count++;
    }
    return count;
  }

  /** The number that Enter speaks of: the first that ticked nothing, else the last. */
  int number() {
    List<Integer> numbers = typed.plus(" ").numbers(choosesMany ? names.choices().size() : 0);
    return numbers.get(Math.min(choosesMany ? done() : 0, numbers.size() - 1));
  }

  /** Whether more than one number is typed where one is chosen. */
  boolean isSeveral() {
    return !choosesMany && typed.isSeveral();
  }

  /** What Enter would take or tick: one, unless what was typed means nothing or several. */
  public List<Integer> meant() {
    if (typed.isEmpty()) {
      return typed.refused() ? List.of() : List.of(from);
    }
    if (isSeveral()) {
      return List.of();
    }
    return typed.isNumber() && isIn(number()) ? List.of(number() - 1) : names.meantBy(typed.text());
  }

  boolean isIn(int number) {
    return number >= 1 && number <= names.choices().size();
  }

  public boolean isExclusive(int position) {
    return choosesMany && position >= names.answers();
  }

  /** Whether it can be ticked only by taking away the tick of an answer. */
  boolean contradicts(int position) {
    return contradicts(position, ticked());
  }

  private boolean contradicts(int position, Set<Integer> ticked) {
    return isExclusive(position) && ticked.stream().anyMatch(other -> !isExclusive(other));
  }

  /** Whether neither its number nor, where it contradicts, its name ticks it. */
  public boolean needsSpace(int position) {
    return needsSpace(position, ticked());
  }

  private boolean needsSpace(int position, Set<Integer> ticked) {
    boolean isOfDigits = typed.isNumber() && position >= ONE_DIGIT && isExclusive(position);
    return isOfDigits || contradicts(position, ticked);
  }

  /** How many of the answers have not been on the screen. */
  public int unseen() {
    return (int) unseenAnswers().count();
  }

  /** The first answer that has not been on the screen; where all have been, the cursor's. */
  public int firstUnseen() {
    return unseenAnswers().findFirst().orElse(at());
  }

  private IntStream unseenAnswers() {
    return IntStream.range(0, names.answers()).filter(i -> !seen.contains(i));
  }

  /** Whether it speaks of answers that have not been on the screen. */
  public boolean isUnread(int position) {
    return isExclusive(position) && unseen() > 0;
  }

  public Selection seeing(Viewport shown) {
    Set<Integer> more = new HashSet<>(seen);
    for (int i = shown.top(); i < shown.end(); i++) {
      more.add(i);
    }
    return new Selection(names, choosesMany, from, settled, typed, more, shown);
  }

  /** After the key. */
  public Selection press(PressedKey key) {
    return new SelectionKeys(this).press(key);
  }

  /** With the cursor there and nothing being typed. */
  public Selection to(int position) {
    return with(position, ended().ticked(), TypedWord.NOTHING);
  }

  /** With one more tick, of what needs no Space. */
  public Selection tick(int position) {
    return with(position, and(position, ticked()), TypedWord.NOTHING);
  }

  public Selection refuse() {
    return typing(settled, typed.refuse());
  }

  /** With nothing typed, and nothing taken by Enter before a key has chosen anew. */
  public Selection clear() {
    return typing(ticked(), TypedWord.CLEARED);
  }

  private Selection with(int position, Set<Integer> ticked, TypedWord word) {
    return new Selection(names, choosesMany, position, ticked, word, seen, sight);
  }

  Selection typing(Set<Integer> ticked, TypedWord word) {
    return with(from, ticked, word);
  }

  /** With the cursor's tick made or taken away. */
  Selection toggle() {
    int at = at();
    Set<Integer> ticked = new TreeSet<>(ticked());
    if (!ticked.remove(at)) {
      ticked = isExclusive(at) ? Set.of(at) : and(at, ticked);
    }
    return with(at, ticked, TypedWord.NOTHING);
  }

  private Set<Integer> and(int position, Set<Integer> ticked) {
    Set<Integer> more = new TreeSet<>(ticked);
    more.removeIf(this::isExclusive);
    more.add(position);
    return more;
  }
}
