package advisor.rulefile.issue;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1, counted in code points of the line; 0 where that is not known
 */
public record Place(int line, int column) {

  /** As a sentence names it: "line 3, column 7". */
  public String words() {
    return "line " + line + ", column " + column;
  }
}
