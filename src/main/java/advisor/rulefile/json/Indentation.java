package advisor.rulefile.json;

/** What the layout of a text tells about brackets, where the brackets themselves do not. */
final class Indentation {
  private final String text;

  Indentation(String text) {
    this.text = text;
  }

  /** Whether a closing bracket begins its line, but deeper or less deep than the opening one's. */
  boolean differs(int opened, int closed) {
    int line = closed;
    while (line > 0 && isBlank(line - 1)) {
      line--;
    }
    if (line == 0 || !isBreak(line - 1) || opened >= line) {
      return false;
    }
    int openedLine = lineStart(opened);
    return closed - line != firstOn(openedLine) - openedLine;
  }

  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && !isBreak(start - 1)) {
      start--;
    }
    return start;
  }

  private int firstOn(int line) {
    int first = line;
    while (isBlank(first)) {
      first++;
    }
    return first;
  }

  private boolean isBlank(int offset) {
    return text.charAt(offset) == ' ' || text.charAt(offset) == '\t';
  }

  private boolean isBreak(int offset) {
    return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }
}
