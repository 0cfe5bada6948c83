package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.Place;
import advisor.text.Visible;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in plain words why a text is not JSON, so that no wording of the parser reaches a person.
 */
final class SyntaxFault {
  static final String REST = " (nothing from here on was read)";
  private static final String QUOTES = "'‘’“”„";
  private static final Pattern IN_TEXT =
      Pattern.compile("[^\"\\\\\\x00-\\x1f]++|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4}");
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "[ \t\r\n{}\\[\\],:]++|(?:true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+"
              + "(?:[eE][-+]?[0-9]++)?+)(?![-+.\\w])");

  private final FileReading reading;
  private final String text;
  private final JsonParser parser;
  private int at;
  private int quote = -1;

  /**
   * @param parser as it stands where it refused the text
   * @param refused the offset where the parser stopped, which may be behind the fault
   */
  SyntaxFault(FileReading reading, String text, JsonParser parser, int refused) {
    this.reading = reading;
    this.text = text;
    this.parser = parser;
    goTo(refused);
  }

  /** Goes to the first place where no part of JSON begins, or else to the end. */
  private void goTo(int end) {
    Matcher inText = IN_TEXT.matcher(text);
    Matcher outside = OUTSIDE.matcher(text);
    boolean isSound = true;
    while (isSound && at < end) {
      Matcher part = (quote < 0 ? outside : inText).region(at, text.length());
      if (text.charAt(at) == '"') {
        quote = quote < 0 ? at : -1;
        at++;
      } else {
        isSound = part.lookingAt();
        at = isSound ? Math.min(part.end(), end) : at;
      }
    }
  }

  void report() {
    if (quote >= 0) {
      reportText();
      return;
    }
    int last = text.substring(0, at).stripTrailing().length() - 1;
    char before = last < 0 ? 0 : text.charAt(last);
    if (before == ',' && isOneOf(",}]")) {
      reading.fault(Issue.Kind.SYNTAX, last, "nothing follows this comma: remove it" + REST);
    } else {
      reading.fault(Issue.Kind.SYNTAX, at, message(before) + REST);
    }
  }

  private void reportText() {
    boolean isOpen = at == text.length() || isOneOf("\n\r");
    String message =
        isOpen
            ? "the text that begins here is not closed on its line"
            : isOneOf("\\")
                ? "unknown escape in a text; a backslash itself is written \\\\"
                : Characters.name(text.codePointAt(at)) + " is not allowed in a text";
    reading.fault(Issue.Kind.SYNTAX, isOpen ? quote : at, message + REST);
  }

  private boolean isOneOf(String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * What is wrong outside a text.
   *
   * @param before the last character before the refused one that is no blank, or NUL
   */
  private String message(char before) {
    if (at == text.length()) {
      return "the " + reading.unit() + " ends before what was opened " + opened() + " is closed";
    }
    if (Visible.isHidden(text, at) || Character.isSpaceChar(text.charAt(at))) {
      return Characters.name(text.codePointAt(at)) + " is not allowed outside a text";
    }
    if (parser.getParsingContext().inRoot() && before != 0) {
      return continues(reading);
    }
    if (isOneOf(parser.getParsingContext().inArray() ? "}" : "]")) {
      return "this bracket does not close what was opened " + opened();
    }
    return isOneOf("/#") ? "JSON has no comments: remove this" : unexpected(before);
  }

  private String unexpected(char before) {
    if (isOneOf(",}]")) {
      return "a value is missing before this";
    }
    if (isOneOf(QUOTES)) {
      return "put a text in straight double quotes: \"like this\"";
    }
    char next = text.charAt(at);
    boolean inObject = parser.getParsingContext().inObject();
    if (before == ',' && inObject && next == '{') {
      return "expected a '}' before this: what was opened " + opened() + " is not closed";
    }
    if (before == '{' || before == ',' && inObject) {
      String number = Character.isDigit(next) ? "; a decimal number has a point: 2.5" : "";
      return "expected a key in straight double quotes" + number;
    }
    if (before == '"' && parser.currentToken() == JsonToken.FIELD_NAME) {
      return "a colon is missing between a key and its value";
    }
    if (isOneOf("+-.") || Character.isDigit(next) && !isPart()) {
      return "this is not a JSON number: write 2, -2 or 2.5, without a plus or zero in front";
    }
    if (before == 0 || ":,[".indexOf(before) >= 0) {
      return "this is not a value: write a text in double quotes, a number, true, false, null, { or [";
    }
    boolean isWord = before == '"' && Character.isLetter(next);
    return "expected a comma or '"
        + (inObject ? '}' : ']')
        + "' before this"
        + (isWord ? "; a quotation mark within a text is written \\\"" : "");
  }

  static String continues(FileReading reading) {
    return "the " + reading.unit() + " continues after its end: remove the rest";
  }

  private boolean isPart() {
    return OUTSIDE.matcher(text).region(at, text.length()).lookingAt();
  }

  private String opened() {
    JsonLocation start = parser.getParsingContext().startLocation(ContentReference.unknown());
    return reading.words(new Place(start.getLineNr(), start.getColumnNr()));
  }
}
