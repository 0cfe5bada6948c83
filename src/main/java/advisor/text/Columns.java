package advisor.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text measured in terminal columns. Terminals differ over emoji; a text counts with the most that
 * any of them gives it, so that what fits here fits everywhere. Wide characters take two, combining
 * ones none, those that the emoji style (U+FE0F) makes wide two. What joiners join counts as its
 * parts, as by a terminal that does not know how to join them.
 */
public final class Columns {

  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int JOINER = 0x200D;

  /** Columns that a hanging text needs to be read with ease. */
  private static final int LEAST_HANGING = 14;

  private static final int LEFT_INDENT = 4;

  private Columns() {}

  /** The columns of a text on one line. */
  public static int of(String text) {
    int columns = 0;
    int last = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (character == EMOJI_STYLE) {
        columns += 2 - last;
        last = 2;
      } else if (of(character) > 0) {
        last = of(character);
        columns += last;
      }
    }
    return columns;
  }

  private static int of(int character) {
    if (character < 0x300) {
      return 1;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      case Character.FORMAT -> Visible.isSign(character) ? 1 : 0;
      default -> isInnerJamo(character) ? 0 : WideCharacters.contain(character) ? 2 : 1;
    };
  }

  /** Korean vowels and endings, which stand within the block of the letter before them. */
  private static boolean isInnerJamo(int character) {
    return character >= 0x1160 && character <= 0x11FF || character >= 0xD7B0 && character <= 0xD7FF;
  }

  /** The text itself where it fits, else as much of it as fits with the mark behind it. */
  public static String cut(String text, int width, String mark) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    for (String letter = letter(text, 0, width);
        of(kept + letter) <= width - of(mark);
        letter = letter(text, kept.length(), width)) {
      kept.append(letter);
    }
    return kept.toString().stripTrailing() + mark;
  }

  /**
   * What begins there and is not to be parted: a letter and its accents, a joined emoji, a flag.
   * The beginning of it where it is wider than the width.
   */
  static String letter(String text, int from, int width) {
    int end = text.offsetByCodePoints(from, 1);
    while (end < text.length() && isPart(text, from, end)) {
      int next = text.offsetByCodePoints(end, 1);
      if (of(text.substring(from, next)) > width) {
        break;
      }
      end = next;
    }
    return text.substring(from, end);
  }

  private static boolean isPart(String text, int from, int at) {
    int character = text.codePointAt(at);
    return of(character) == 0
        || text.codePointBefore(at) == JOINER
        || character >= 0x1F3FB && character <= 0x1F3FF
        || isHalfFlag(character) && isHalfFlag(text.codePointAt(from)) && at == from + 2;
  }

  private static boolean isHalfFlag(int character) {
    return character >= 0x1F1E6 && character <= 0x1F1FF;
  }

  /**
   * The text in lines of at most this width, broken at spaces; a word that is longer than a line is
   * broken where the line ends. What is hidden is shown. At least one line, which is empty where
   * the text is blank.
   */
  public static List<String> wrap(String text, int width) {
    return new Wrap(width, width).lines(text);
  }

  /**
   * The text wrapped behind a prefix, further lines hanging under the first word, or where that
   * would leave them too little room, further to the left.
   */
  public static List<String> hanging(String prefix, String text, int width) {
    return hanging(prefix, text, width, LEAST_HANGING);
  }

  /**
   * The same.
   *
   * @param least the columns that it needs under the first word
   */
  public static List<String> hanging(String prefix, String text, int width, int least) {
    int first = width - of(prefix);
    int indent = first >= least ? width - first : Math.min(width - first, LEFT_INDENT);
    List<String> lines = new ArrayList<>();
    String before = prefix;
    for (String line : new Wrap(first, width - indent).lines(text)) {
      lines.add((before + line).stripTrailing());
      before = " ".repeat(indent);
    }
    return lines;
  }
}
