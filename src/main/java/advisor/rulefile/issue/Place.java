package advisor.rulefile.issue;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column the column from 1, in code points of the line; 0 if unknown
 */
public record Place(int line, int column) implements Comparable<Place> {

  /** The place in a sentence: "line 3, column 7". */
  public String words() {
    return "line " + line + ", column " + column;
  }

  @Override
  public int compareTo(Place other) {
    return line == other.line ? column - other.column : line - other.line;
  }
}
