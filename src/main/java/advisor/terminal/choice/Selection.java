package advisor.terminal.choice;

import advisor.interview.AnswerText;
import advisor.interview.NamedChoices;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The cursor, the ticks and the typed text in a list of choices, of which one or several can be
 * chosen.
 *
 * <p>Typed text chooses nothing by itself; Enter takes what it means. Where several can be chosen,
 * that is one choice by its words, or several by their numbers, and Enter ticks them; so does
 * moving the cursor, but of the exclusive choices only a "not sure" in place of "none of these". It
 * never takes a tick away, except that of an exclusive choice that an answer or a "not sure"
 * contradicts; Space does, where nothing is typed. The ticked choices are taken in the end,
 * wherever the cursor is.
 *
 * <p>The exclusive choices at the end ("none of these" and "not sure") stand alone.
 *
 * @param from the position of the cursor, from 0, before the typed text
 * @param seen the positions that have been on the screen
 * @param sight the positions that are on the screen
 */
public record Selection(
    NamedChoices names,
    boolean choosesMany,
    int from,
    Set<Integer> ticked,
    TypedWord typed,
    Set<Integer> seen,
    Viewport sight) {

  /** The first position whose number has two digits. */
  private static final int ONE_DIGIT = 9;

  public Selection {
    ticked = Set.copyOf(ticked);
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

  /** The positions that Enter takes; empty where Enter cannot go on yet. */
  public Set<Integer> chosen() {
    if (choosesMany) {
      return typed.isEmpty() ? ticked : Set.of();
    }
    return isUnderstood() ? Set.copyOf(meant()) : Set.of();
  }

  /**
   * Whether what is meant can be taken: one choice, or several that are ticked by their numbers.
   */
  public boolean isUnderstood() {
    int count = meant().size();
    return count == 1 || count > 1 && choosesMany && typed.isNumber() && standsAlone().isEmpty();
  }

  /** The exclusive choice that was typed by its number together with another choice. */
  Optional<Integer> standsAlone() {
    boolean isAlone = !typed.isNumber() || meant().stream().distinct().count() == 1;
    return isAlone ? Optional.empty() : exclusive();
  }

  /** The positions that the typed text can mean; without a text, the position of the cursor. */
  public List<Integer> meant() {
    if (typed.isEmpty()) {
      return typed.refused() ? List.of() : List.of(from);
    }
    List<Integer> numbered = read().positions(names.choices().size());
    return numbered.isEmpty() ? names.meantBy(typed.text()) : numbered;
  }

  /** What is typed, as it is read: a pause begins a new number, except within a name. */
  TypedWord read() {
    TypedWord parted = typed.parted(choosesMany);
    boolean isNumbers = !parted.positions(names.choices().size()).isEmpty();
    return isNumbers || names.meantBy(typed.text()).isEmpty() ? parted : typed;
  }

  public boolean isExclusive(int position) {
    return choosesMany && position >= names.answers();
  }

  /** The exclusive choice that is meant. */
  public Optional<Integer> exclusive() {
    return meant().stream().filter(this::isExclusive).findFirst();
  }

  /** Whether a position can be ticked only by removing the tick of an answer. */
  boolean contradicts(int position) {
    return isExclusive(position) && ticked.stream().anyMatch(other -> !isExclusive(other));
  }

  /**
   * Whether only Space ticks a position: an exclusive choice that contradicts the ticks, or that is
   * meant by a number of two digits. Two numbers may have been meant: 1 and 2 instead of 12. Either
   * way a ticked "none of these" was wrong, so "not sure" replaces it.
   */
  public boolean needsSpace(int position) {
    boolean mayBeTwo = typed.isNumber() && position >= ONE_DIGIT && isExclusive(position);
    return mayBeTwo && !replacesNone(position) || contradicts(position);
  }

  /** Whether this is "not sure", and the "none of these" before it is ticked. */
  public boolean replacesNone(int position) {
    return isExclusive(position - 1) && ticked.contains(position - 1);
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
    return new Selection(names, choosesMany, from, ticked, typed, more, shown);
  }

  /** The selection after a key. A blank belongs to the typed text, if there is one. */
  public Selection press(PressedKey key) {
    int last = names.choices().size() - 1;
    return switch (key.kind()) {
      case UP -> moved(at() == 0 ? last : at() - 1);
      case DOWN, TAB -> moved(at() == last ? 0 : at() + 1);
      case HOME -> moved(0);
      case END -> moved(last);
      case PAGE_UP -> moved(Math.max(0, at() - page()));
      case PAGE_DOWN -> moved(Math.min(last, at() + page()));
      case SPACE -> typed.isEmpty() ? toggle() : type(" ");
      case LETTER, WHY -> typing((key.isLate() ? typed.paused() : typed).plus(key.text()));
      case BACKSPACE -> typed.isEmpty() ? this : typing(typed.shorter());
      case CLEAR -> typed.isEmpty() ? this : clear();
      default -> this;
    };
  }

  /** This selection with more text typed. */
  public Selection type(String text) {
    return text.isEmpty() ? this : typing(typed.plus(text));
  }

  private int page() {
    return Math.max(1, sight.end() - sight.top());
  }

  /** Moving away ticks what was typed and understood, so that no sign and no doubt is lost. */
  private Selection moved(int position) {
    boolean ticks = choosesMany && !typed.isEmpty() && isUnderstood();
    boolean isSafe = exclusive().filter(alone -> !replacesNone(alone)).isEmpty();
    return (ticks && isSafe ? tick(meant()) : this).to(position);
  }

  /** This selection with the cursor moved, and nothing typed. */
  public Selection to(int position) {
    return with(position, ticked, TypedWord.NOTHING);
  }

  /** This selection with more ticks, and nothing typed. The cursor is on the last of them. */
  public Selection tick(List<Integer> positions) {
    Selection next = to(at());
    for (int position : positions) {
      next = with(position, and(position, next.ticked), TypedWord.NOTHING);
    }
    return next;
  }

  public Selection refuse() {
    return typing(typed.refuse());
  }

  /** This selection with nothing typed. Enter takes nothing until another key chooses. */
  public Selection clear() {
    return typing(TypedWord.CLEARED);
  }

  private Selection with(int position, Set<Integer> ticks, TypedWord word) {
    return new Selection(names, choosesMany, position, ticks, word, seen, sight);
  }

  private Selection typing(TypedWord word) {
    return with(from, ticked, word);
  }

  private Selection toggle() {
    Set<Integer> ticks = new TreeSet<>(ticked);
    if (!choosesMany || ticks.remove(from)) {
      return with(from, ticks, TypedWord.NOTHING);
    }
    return with(from, isExclusive(from) ? Set.of(from) : and(from, ticks), TypedWord.NOTHING);
  }

  private Set<Integer> and(int position, Set<Integer> ticks) {
    Set<Integer> more = new TreeSet<>(ticks);
    more.removeIf(this::isExclusive);
    more.add(position);
    return more;
  }
}
