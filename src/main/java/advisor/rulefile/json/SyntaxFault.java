package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.Place;
import advisor.text.Visible;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;

/**
 * Says in plain words why a text is not JSON, so that no wording of the parser reaches a person.
 *
 * @param parser as it stands where it refused the text
 * @param at the offset of the refused character, or the length of the text
 */
record SyntaxFault(FileReading reading, String text, JsonParser parser, int at) {
  static final String REST = " (nothing from here on was read)";
  private static final String QUOTES = "'‘’“”„";

  void report() {
    int last = text.substring(0, at).stripTrailing().length() - 1;
    char before = last < 0 ? 0 : text.charAt(last);
    if (before == ',' && isOneOf(",}]")) {
      reading.fault(Issue.Kind.SYNTAX, last, "nothing follows this comma: remove it" + REST);
    } else {
      reading.fault(Issue.Kind.SYNTAX, at, message(before) + REST);
    }
  }

  private boolean isOneOf(String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * What is wrong.
   *
   * @param before the last character before the refused one that is no blank, or NUL
   */
  private String message(char before) {
    if (at == text.length()) {
      return "the " + reading.unit() + " ends before what was opened " + opened() + " is closed";
    }
    if (Visible.isHidden(text, at) || Character.isSpaceChar(text.charAt(at))) {
      String where = isInText() ? " is not allowed in a text" : " is not allowed outside a text";
      return Characters.name(text.codePointAt(at)) + where;
    }
    if (isInText()) {
      return "unknown escape in a text; a backslash itself is written \\\\";
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
    if (isOneOf("+-.") || at > 0 && "+-.0123456789".indexOf(text.charAt(at - 1)) >= 0) {
      return "this is not a JSON number: write 2, -2 or 2.5, without a plus or zero in front";
    }
    char next = text.charAt(at);
    boolean inObject = parser.getParsingContext().inObject();
    if (before == '{' || before == ',' && inObject) {
      String number = Character.isDigit(next) ? "; a decimal number has a point: 2.5" : "";
      return "expected a key in straight double quotes" + number;
    }
    if (before == '"' && parser.currentToken() == JsonToken.FIELD_NAME) {
      return "a colon is missing between a key and its value";
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

  /** Whether the refused character is within a text, none of which is longer than a line. */
  private boolean isInText() {
    String line = reading.text().before(at);
    boolean isInText = false;
    for (int i = 0; i < line.length(); i += line.charAt(i) == '\\' ? 2 : 1) {
      isInText ^= line.charAt(i) == '"';
    }
    return isInText;
  }

  private String opened() {
    JsonLocation start = parser.getParsingContext().startLocation(ContentReference.unknown());
    return reading.words(new Place(start.getLineNr(), start.getColumnNr()));
  }
}
