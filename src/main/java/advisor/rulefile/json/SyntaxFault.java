package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;

/**
 * Reports in plain words where and why a text is not JSON. Used only after the parser has refused
 * it, so that no wording of the parser reaches a person. Each method of the grammar returns whether
 * the text is valid so far; the first that returns false has added the fault.
 */
final class SyntaxFault {
  private final SyntaxScan scan;
  private final FileReading reading;
  private int depth;
  private int suspect = -1;

  private SyntaxFault(SyntaxScan scan, FileReading reading) {
    this.scan = scan;
    this.reading = reading;
  }

  /** Adds the first fault of the text to the reading. */
  static void report(String text, FileReading reading) {
    SyntaxFault fault = new SyntaxFault(new SyntaxScan(text, reading), reading);
    if (text.isBlank()) {
      reading.fault(Issue.Kind.SYNTAX, 0, "the " + reading.unit() + " is empty");
    } else if (fault.whole()) {
      reading.fault(
          Issue.Kind.SYNTAX, 0, "this " + reading.unit() + " is not JSON that can be read");
    }
  }

  private boolean whole() {
    scan.skipSpace();
    if (!value()) {
      return false;
    }
    return scan.skippedToEnd()
        || scan.fault("the " + reading.unit() + " continues after its end: remove the rest");
  }

  private boolean value() {
    char c = scan.peek();
    if (c == '{' || c == '[') {
      return container(c);
    }
    if (c == '"') {
      return scan.string();
    }
    return c >= '0' && c <= '9' || "-+.".indexOf(c) >= 0 ? scan.number() : scan.word();
  }

  private boolean container(char opening) {
    int opened = scan.offset();
    if (++depth > JsonReader.DEEPEST) {
      return scan.fault("objects and lists are nested more than " + JsonReader.DEEPEST + " deep");
    }
    scan.took(opening);
    boolean sound = parts(opened, opening == '{' ? '}' : ']');
    depth--;
    return sound;
  }

  private boolean parts(int opened, char closing) {
    scan.skipSpace();
    if (scan.took(closing)) {
      return true;
    }
    do {
      if (scan.skippedToEnd()) {
        return unclosed(opened);
      }
      if (closing == '}' ? !member(opened) : !value()) {
        return false;
      }
    } while (scan.tookCommaUnlessLast(closing));
    return closed(closing, opened);
  }

  private boolean member(int opened) {
    if (scan.peek() != '"') {
      return scan.noKey();
    }
    if (!scan.string()) {
      return false;
    }
    if (scan.skippedToEnd()) {
      return unclosed(opened);
    }
    if (!scan.took(':')) {
      return scan.noColon();
    }
    return scan.skippedToEnd() ? unclosed(opened) : value();
  }

  private boolean closed(char closing, int opened) {
    if (scan.skippedToEnd()) {
      return unclosed(opened);
    }
    int here = scan.offset();
    if (scan.took(closing)) {
      suspect(opened, here);
      return true;
    }
    char c = scan.peek();
    if (c == '}' || c == ']') {
      return scan.fault(
          "this '"
              + c
              + "' should be '"
              + closing
              + "', to close what was opened "
              + reading.words(opened));
    }
    if (c == ',') {
      return scan.fault("nothing follows this comma: remove it");
    }
    return scan.unexpected(closing);
  }

  /** Remembers the first pair of brackets with different indentation, which may be no pair. */
  private void suspect(int opened, int closed) {
    if (suspect < 0 && isIndentedDifferently(opened, closed)) {
      suspect = opened;
    }
  }

  /** Whether a closing bracket begins its line with another indentation than its partner's. */
  private boolean isIndentedDifferently(int opened, int closed) {
    JsonText text = reading.text();
    if (text.isOnOneLine(opened, closed)) {
      return false;
    }
    String before = text.before(closed);
    String line = text.before(opened);
    int indentation = line.length() - line.stripLeading().length();
    return before.isBlank() && before.length() != indentation;
  }

  private boolean unclosed(int opened) {
    String message =
        "the "
            + reading.unit()
            + " ends before what was opened "
            + reading.words(opened)
            + " is closed";
    return scan.fault(
        suspect < 0
            ? message
            : message
                + "; perhaps the bracket "
                + reading.words(suspect)
                + " is the one that is not closed");
  }
}
