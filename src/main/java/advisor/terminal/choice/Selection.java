package advisor.terminal.choice;

import advisor.interview.AnswerText;
import advisor.interview.NamedChoices;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The cursor, the ticks and the typed text in a list of choices, of which one or several can be
 * chosen.
 *
 * <p>Where several can be chosen, the exclusive choices at the end ("none of these" and "not sure")
 * stand alone. Numbers and words add ticks. They never remove one, except the tick of an exclusive
 * choice that an answer contradicts; Space does. The ticked choices are taken in the end, wherever
 * the cursor is.
 *
 * <p>Digits form one number until a blank, a punctuation sign or a key that is not a digit ends it,
 * however long the pauses are. A number ticks when it ends, or earlier where no longer number is
 * possible. A number of two digits never ticks an exclusive choice, because two numbers may have
 * been meant: 1 and 2 instead of 12.
 *
 * @param from the position of the cursor, from 0, before the typed text
 * @param settled the positions ticked before the typed text
 * @param seen the positions that have been on the screen
 * @param sight the positions that are on the screen
 */
public record Selection(
    NamedChoices names,
    boolean choosesMany,
    int from,
    Set<Integer> settled,
    TypedWord typed,
    Set<Integer> seen,
    Viewport sight) {

  /** The first position whose number has two digits. */
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
   * The position of the cursor: on the choice meant, unless that would scroll past unread answers.
   */
  public int at() {
    List<Integer> meant = meant();
    return meant.size() == 1 && !isUnread(meant.get(0)) ? meant.get(0) : from;
  }

  /** The positions that are ticked, including those of typed numbers. */
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

  /** This selection with the typed number ended. */
  Selection ended() {
    return typed.isNumber() ? typing(settled, typed.plus(" ")) : this;
  }

  /** The positions that Enter takes; empty where Enter cannot go on yet. */
  public Set<Integer> chosen() {
    if (!choosesMany) {
      return meant().size() == 1 ? Set.copyOf(meant()) : Set.of();
    }
    return isOpen() ? Set.of() : ticked();
  }

  /** Whether the typed text has had no effect yet. */
  public boolean isOpen() {
    return choosesMany && typed.isNumber()
        ? done() < numbers(typed.plus(" ")).size()
        : typed.isWord() || typed.isNumber() && !isIn(number()) || isSeveral();
  }

  /** Whether the typed text has no effect even once it has ended. */
  boolean isRefused() {
    return ended().isOpen();
  }

  /** The count of typed numbers before the first one, if any, that has ticked nothing. */
  private int done() {
    List<Integer> numbers = numbers(typed);
    int count = 0;
    while (count < numbers.size()
        && ticked(numbers.subList(0, count + 1)).contains(numbers.get(count) - 1)) {
      count++;
    }
    return count;
  }

  /** The number that Enter concerns: the first that ticked nothing, else the last. */
  int number() {
    List<Integer> numbers = typed.plus(" ").numbers(choosesMany ? names.choices().size() : 0);
    return numbers.get(Math.min(choosesMany ? done() : 0, numbers.size() - 1));
  }

  /** Whether more than one number is typed where one is chosen. */
  boolean isSeveral() {
    return !choosesMany && typed.isSeveral();
  }

  /** The positions that Enter could take or tick: one, unless the text means none or several. */
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

  /** Whether a position can be ticked only by removing the tick of an answer. */
  boolean contradicts(int position) {
    return contradicts(position, ticked());
  }

  private boolean contradicts(int position, Set<Integer> ticked) {
    return isExclusive(position) && ticked.stream().anyMatch(other -> !isExclusive(other));
  }

  /** Whether only Space ticks a position, not its number or name. */
  public boolean needsSpace(int position) {
    return needsSpace(position, ticked());
  }

  private boolean needsSpace(int position, Set<Integer> ticked) {
    boolean isOfDigits = typed.isNumber() && position >= ONE_DIGIT && isExclusive(position);
    return isOfDigits || contradicts(position, ticked);
  }

  /** The number of answers that have not been on the screen. */
  public int unseen() {
    return (int) unseenAnswers().count();
  }

  /** The first answer that has not been on the screen, or the cursor where all have been. */
  public int firstUnseen() {
    return unseenAnswers().findFirst().orElse(at());
  }

  private IntStream unseenAnswers() {
    return IntStream.range(0, names.answers()).filter(i -> !seen.contains(i));
  }

  /** Whether a position is exclusive and concerns answers that have not been on the screen. */
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

  /** The selection after a key. */
  public Selection press(PressedKey key) {
    return new SelectionKeys(this).press(key);
  }

  /** This selection with the cursor moved, and nothing typed. */
  public Selection to(int position) {
    return with(position, ended().ticked(), TypedWord.NOTHING);
  }

  /** This selection with one more tick. */
  public Selection tick(int position) {
    return with(position, and(position, ticked()), TypedWord.NOTHING);
  }

  public Selection refuse() {
    return typing(settled, typed.refuse());
  }

  /** This selection with nothing typed. Enter takes nothing until another key chooses. */
  public Selection clear() {
    return typing(ticked(), TypedWord.CLEARED);
  }

  private Selection with(int position, Set<Integer> ticked, TypedWord word) {
    return new Selection(names, choosesMany, position, ticked, word, seen, sight);
  }

  Selection typing(Set<Integer> ticked, TypedWord word) {
    return with(from, ticked, word);
  }

  /** This selection with the tick at the cursor added or removed. */
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
