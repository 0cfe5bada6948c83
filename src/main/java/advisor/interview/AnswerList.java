package advisor.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Several answers in one text: numbers with blanks between them, or anything with commas. */
final class AnswerList {

  private AnswerList() {}

  /** The single answers, without blanks around them; of labels with commas the longest is one. */
  static List<String> parts(String text, List<AnswerText.Choice> choices) {
    return isNumbers(text) ? pieces(text, " +") : withWholeLabels(pieces(text, ","), choices);
  }

  private static boolean isNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.contains(" ");
  }

  private static List<String> pieces(String text, String separator) {
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split(separator, -1)) {
      pieces.add(piece.strip());
    }
    return pieces;
  }

  private static List<String> withWholeLabels(
      List<String> pieces, List<AnswerText.Choice> choices) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      String part = pieces.get(i);
      int taken = 1;
      for (AnswerText.Choice choice : choices) {
        String label = choice.label();
        int length = label.contains(",") ? pieces(label, ",").size() : 1;
        if (length > taken && isAt(i, pieces, pieces(label, ","))) {
          part = label;
          taken = length;
        }
      }
      parts.add(part);
      i += taken;
    }
    return parts;
  }

  private static boolean isAt(int from, List<String> pieces, List<String> label) {
    int to = from + label.size();
    return to <= pieces.size() && lower(pieces.subList(from, to)).equals(lower(label));
  }

  private static String lower(List<String> pieces) {
    return String.join(",", pieces).toLowerCase(Locale.ROOT);
  }
}
