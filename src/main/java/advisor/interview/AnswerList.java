package advisor.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Several answers in one text: numbers with blanks between them, or anything with commas. */
final class AnswerList {

  private AnswerList() {}

  /** The single answers, without blanks around them; a label with commas is one. */
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
      String label = labelAt(i, pieces, choices);
      parts.add(label.isEmpty() ? pieces.get(i) : label);
      i += label.isEmpty() ? 1 : pieces(label, ",").size();
    }
    return parts;
  }

  /** The longest label with commas that is written out from here on, or nothing. */
  private static String labelAt(int from, List<String> pieces, List<AnswerText.Choice> choices) {
    String longest = "";
    for (AnswerText.Choice choice : choices) {
      String label = choice.label();
      if (label.length() > longest.length() && label.contains(",") && isAt(from, pieces, label)) {
        longest = label;
      }
    }
    return longest;
  }

  private static boolean isAt(int from, List<String> pieces, String label) {
    List<String> wanted = pieces(label, ",");
    int to = from + wanted.size();
    return to <= pieces.size() && lower(pieces.subList(from, to)).equals(lower(wanted));
  }

  private static String lower(List<String> pieces) {
    return String.join(",", pieces).toLowerCase(Locale.ROOT);
  }
}
