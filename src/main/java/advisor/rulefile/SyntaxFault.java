package advisor.rulefile;

/**
 * Says in plain words where and why a text is not JSON. Only used once the parser has refused it,
 * so that no wording of the parser reaches a person. Every method of the grammar tells whether the
 * text is sound so far; the first that is not has added the fault.
 */
final class SyntaxFault {
  private final SyntaxScan scan;
  private int depth;

  private SyntaxFault(SyntaxScan scan) {
    this.scan = scan;
  }

  /** Adds the first fault of the text to the reading. */
  static void report(String text, Reading reading) {
    SyntaxFault fault = new SyntaxFault(new SyntaxScan(text, reading));
    if (fault.whole()) {
      reading.fault(0, "this file is not JSON that can be read");
    }
  }

  private boolean whole() {
    if (scan.skippedToEnd()) {
      return scan.fault(0, "the file is empty");
    }
    if (!value()) {
      return false;
    }
    return scan.skippedToEnd() || scan.fault("the file goes on after its end: take the rest away");
  }

  private boolean value() {
    char c = scan.peek();
    if (c == '{' || c == '[') {
      return container(c);
    }
    if (c == '"') {
      return scan.string();
    }
    return c == '-' || c >= '0' && c <= '9' ? scan.number() : scan.word();
  }

  private boolean container(char opening) {
    int opened = scan.offset();
    if (++depth > JsonReader.DEEPEST) {
      return scan.fault(
          "objects and lists stand more than " + JsonReader.DEEPEST + " deep in one another");
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
        return scan.unclosed(opened);
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
      return scan.unclosed(opened);
    }
    if (!scan.took(':')) {
      return scan.fault("a colon is missing between a key and its value");
    }
    return scan.skippedToEnd() ? scan.unclosed(opened) : value();
  }

  private boolean closed(char closing, int opened) {
    if (scan.skippedToEnd()) {
      return scan.unclosed(opened);
    }
    if (scan.took(closing)) {
      return true;
    }
    char c = scan.peek();
    if (c == '}' || c == ']') {
      return scan.fault(
          "this '" + c + "' should be '" + closing + "', to close what was opened on", opened);
    }
    if (c == ',') {
      return scan.fault("nothing follows this comma: take it away");
    }
    return scan.unexpected(closing);
  }
}
