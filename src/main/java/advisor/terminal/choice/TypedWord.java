package advisor.terminal.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * The text typed since the last key of another kind: numbers, or words once it has a letter.
 *
 * @param refused whether Enter has refused the text, so that the next character starts a new one
 */
public record TypedWord(String text, boolean refused) {

  public static final TypedWord NOTHING = new TypedWord("", false);

  /** The empty text after a word was deleted. */
  static final TypedWord CLEARED = new TypedWord("", true);

  public static TypedWord of(String text) {
    return new TypedWord(text, false);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isNumber() {
    return text.matches("\\p{Nd}[\\p{Nd} ,.]*");
  }

  /** This text with more behind it. Only a blank continues a refused text. */
  public TypedWord plus(String more) {
    return of(refused && !more.isBlank() ? more : text + more);
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
        : of(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
  }

  public TypedWord refuse() {
    return new TypedWord(text, true);
  }

  /** The end of the text, as far as a message has room for it. */
  public String shown() {
    int length = text.codePointCount(0, text.length());
    return length <= 40 ? text : "..." + text.substring(text.offsetByCodePoints(0, length - 37));
  }
}
