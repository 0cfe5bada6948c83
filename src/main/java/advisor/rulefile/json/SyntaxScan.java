package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.text.Quoted;
import advisor.text.Visible;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scans the tokens of a text that should be JSON. Methods that return a boolean, without "took" or
 * "skipped" in their names, say whether the token is valid; if not, they have added the fault.
 */
final class SyntaxScan {
  private static final String REST = " (nothing from here on was read)";
  private static final String NO_COMMENTS = "JSON has no comments: remove this";
  private static final Pattern ESCAPED = Pattern.compile("[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}");
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?(?![-+.\\w])");
  private static final Pattern WITH_COMMA = Pattern.compile("([0-9]+),([0-9]+)");
  private static final List<String> WORDS = List.of("true", "false", "null");
  private static final String QUOTES = "'‘’“”„";

  private final String text;
  private final FileReading reading;
  private int next;

  SyntaxScan(String text, FileReading reading) {
    this.text = text;
    this.reading = reading;
  }

  int offset() {
    return next;
  }

  /** The next character, or NUL at the end. */
  char peek() {
    return atEnd() ? 0 : text.charAt(next);
  }

  boolean took(char c) {
    boolean takes = !atEnd() && text.charAt(next) == c;
    next += takes ? 1 : 0;
    return takes;
  }

  /** Takes a comma unless the closing bracket follows it: then the comma is the fault. */
  boolean tookCommaUnlessLast(char closing) {
    skipSpace();
    int comma = next;
    if (!took(',')) {
      return false;
    }
    skipSpace();
    if (peek() == closing) {
      next = comma;
      return false;
    }
    return true;
  }

  void skipSpace() {
    while (!atEnd() && isSpace(text.charAt(next))) {
      next++;
    }
  }

  boolean skippedToEnd() {
    skipSpace();
    return atEnd();
  }

  boolean string() {
    int opened = next++;
    while (!atEnd()) {
      char c = text.charAt(next);
      if (c < ' ') {
        return controlCharacter(opened, c);
      }
      next++;
      if (c == '"') {
        return true;
      }
      if (c == '\\' && !took(ESCAPED)) {
        return fault(next - 1, "unknown escape in a text; a backslash itself is written \\\\");
      }
    }
    return fault(opened, "the text that begins here is never closed");
  }

  private boolean controlCharacter(int opened, char c) {
    return c == '\n' || c == '\r'
        ? fault(opened, "the text that begins here is not closed on its line")
        : fault(next, "a text cannot contain a tab or another control character");
  }

  boolean number() {
    return took(NUMBER)
        || fault("this is not a JSON number: write 2, -2 or 2.5, without a plus or zero in front");
  }

  private boolean took(Pattern token) {
    Matcher matcher = token.matcher(text).region(next, text.length());
    boolean takes = matcher.lookingAt();
    next = takes ? matcher.end() : next;
    return takes;
  }

  /** Reads a word of JSON, where no other value begins. */
  boolean word() {
    int start = next;
    while (Character.isLetterOrDigit(peek())) {
      next++;
    }
    String word = text.substring(start, next);
    if (WORDS.contains(word)) {
      return true;
    }
    next = start;
    return fault(noValue(word));
  }

  private String noValue(String word) {
    char c = peek();
    if (QUOTES.indexOf(c) >= 0) {
      return "put a text in straight double quotes: \"like this\"";
    }
    if (c == ',' || c == '}' || c == ']') {
      return "a value is missing before this";
    }
    if (c == '/' || c == '#') {
      return NO_COMMENTS;
    }
    String small = word.toLowerCase(Locale.ROOT);
    return WORDS.contains(small)
        ? "write this word in small letters: " + small
        : (word.isEmpty() ? "this" : Quoted.of(word))
            + " is not a value: write a text in double quotes, a number, true, false, null, { or [";
  }

  /** Reports what stands in the place of a comma or bracket. */
  boolean unexpected(char closing) {
    char c = peek();
    return fault(
        switch (c) {
          case '/', '#' -> NO_COMMENTS;
          case ';', ':', '=' ->
              "expected a comma or '" + closing + "' in place of this '" + c + "'";
          default -> "expected a comma or '" + closing + "' before this" + hintOfQuote();
        });
  }

  /** Reports what stands in the place of a colon. */
  boolean noColon() {
    return fault(
        switch (peek()) {
          case ';', '=', ',' -> "put a colon between a key and its value, not '" + peek() + "'";
          default -> "a colon is missing between a key and its value";
        });
  }

  /** Reports what stands in the place of a key. */
  boolean noKey() {
    return fault(
        switch (peek()) {
          case ',' -> "a key and its value are missing before this comma";
          case '/', '#' -> NO_COMMENTS;
          default -> "expected a key in straight double quotes" + hintOfNumber();
        });
  }

  /** A hint for digits in the place of a key: probably a comma within a number. */
  private String hintOfNumber() {
    Matcher number = WITH_COMMA.matcher(text);
    return number.find(reading.text().lineStart(next)) && number.start(2) == next
        ? "; a decimal number has a point: " + number.group(1) + "." + number.group(2)
        : "";
  }

  /** A hint for a word in the place of a comma: probably a quotation mark within a text. */
  private String hintOfQuote() {
    String before = text.substring(0, next).stripTrailing();
    return before.endsWith("\"") && "\"{[".indexOf(peek()) < 0
        ? "; a quotation mark within a text is written \\\""
        : "";
  }

  /** Adds a fault at the next character; if that looks like a blank, the fault names it. */
  boolean fault(String message) {
    return fault(next, isInvisible() ? invisible() : message);
  }

  private boolean isInvisible() {
    return !atEnd() && (Character.isSpaceChar(peek()) || Visible.isHidden(text, next));
  }

  private String invisible() {
    String name = Characters.name(text.codePointAt(next));
    return "outside a text, " + name + " is not allowed: remove it, or type a space";
  }

  boolean fault(int at, String message) {
    reading.fault(Issue.Kind.SYNTAX, at, message + REST);
    return false;
  }

  private boolean atEnd() {
    return next == text.length();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
