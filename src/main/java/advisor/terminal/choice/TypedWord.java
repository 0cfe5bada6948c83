package advisor.terminal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The text typed since the last key of another kind: numbers, or words once it has a letter.
 *
 * @param refused whether Enter has refused the text, so that the next character starts a new one
 * @param pauses the lengths that the text had at long pauses
 */
public record TypedWord(String text, boolean refused, Set<Integer> pauses) {

  public static final TypedWord NOTHING = of("");

  /** The empty text after a word was deleted. */
  static final TypedWord CLEARED = NOTHING.refuse();

  public TypedWord {
    pauses = Set.copyOf(pauses);
  }

  public static TypedWord of(String text) {
    return new TypedWord(text, false, Set.of());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isNumber() {
    return text.matches("\\p{Nd}[\\p{Nd} ,.]*");
  }

  /** This text with more behind it. Only a blank continues a refused text. */
  public TypedWord plus(String more) {
    return refused && !more.isBlank() ? of(more) : new TypedWord(text + more, false, pauses);
  }

  TypedWord paused() {
    Set<Integer> more = new TreeSet<>(pauses);
    more.add(text.length());
    return new TypedWord(text, refused, more);
  }

  /**
   * The numbers that a pause between two digits parts.
   *
   * @param all whether to keep those before the last one
   */
  TypedWord parted(boolean all) {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < text.length() && isNumber(); i++) {
      boolean isNew =
          i > 0
              && pauses.contains(i)
              && Character.isDigit(text.codePointBefore(i))
              && Character.isDigit(text.codePointAt(i));
      numbers.append(isNew ? ", " : "").append(text.charAt(i));
      numbers.delete(0, isNew && !all ? numbers.length() - 1 : 0);
    }
    return numbers.isEmpty() ? this : of(numbers.toString());
  }

  /** The positions, from 0, of the rows with the typed numbers; empty where one has no row. */
  List<Integer> positions(int rows) {
    List<Integer> positions = new ArrayList<>();
    for (String number : isNumber() ? text.split("[ ,.]+") : new String[0]) {
      int row = number.length() > 4 ? 0 : Integer.parseInt(number);
      if (row == 0 || row > rows) {
        return List.of();
      }
      positions.add(row - 1);
    }
    return positions;
  }

  public TypedWord shorter() {
    return text.codePointCount(0, text.length()) <= 1
        ? CLEARED
        : until(text.offsetByCodePoints(text.length(), -1));
  }

  private TypedWord until(int length) {
    Set<Integer> left = new TreeSet<>(pauses);
    left.removeIf(pause -> pause >= length);
    return new TypedWord(text.substring(0, length), false, left);
  }

  public TypedWord refuse() {
    return new TypedWord(text, true, pauses);
  }

  /** The end of the text, as far as a message has room for it. */
  public String shown() {
    int length = text.codePointCount(0, text.length());
    return length <= 40 ? text : "..." + text.substring(text.offsetByCodePoints(0, length - 37));
  }
}
