package advisor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures and breaks text in terminal columns. Terminals disagree on emoji; a text counts as the
 * widest that any of them shows it, so that what fits here fits everywhere. Wide characters, and
 * those that the emoji style (U+FE0F) makes wide, take two columns, combining characters none.
 * Joined emoji count as separate ones, as on a terminal that cannot join them.
 */
public final class Columns {

  private static final int EMOJI_STYLE = 0xFE0F;

  /** The fewest columns in which a hanging text is easy to read. */
  private static final int LEAST_HANGING = 24;

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

  /** Whether a character is a Korean vowel or ending, which joins the block before it. */
  private static boolean isInnerJamo(int character) {
    return character >= 0x1160 && character <= 0x11FF || character >= 0xD7B0 && character <= 0xD7FF;
  }

  /** The text if it fits, else as much of it as fits with the mark after it. */
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
   * The unit that begins at a position and may not be split: a letter with its accents, a joined
   * emoji, a flag. If it is wider than the width, only the start of it.
   */
  static String letter(String text, int from, int width) {
    Matcher letter = Pattern.compile("\\X").matcher(text).region(from, text.length());
    String whole = letter.lookingAt() ? letter.group() : "";
    return whole.isEmpty() || of(whole) > width
        ? text.substring(from, text.offsetByCodePoints(from, 1))
        : whole;
  }

  /**
   * The text in lines of at most this width, broken at spaces; a word longer than a line is broken
   * where the line ends. Hidden characters are escaped. A blank text has one empty line.
   */
  public static List<String> wrap(String text, int width) {
    return new Wrap(width, width).lines(text);
  }

  /**
   * The text wrapped after a prefix, with further lines under the first word, or further to the
   * left if they would have too little room there.
   */
  public static List<String> hanging(String prefix, String text, int width) {
    int first = width - of(prefix);
    int indent = first >= LEAST_HANGING ? width - first : Math.min(width - first, LEFT_INDENT);
    List<String> lines = new ArrayList<>();
    String before = prefix;
    for (String line : new Wrap(first, width - indent).lines(text)) {
      lines.add((before + line).stripTrailing());
      before = " ".repeat(indent);
    }
    return lines;
  }
}
