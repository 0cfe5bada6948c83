package advisor.rulefile.issue;

import advisor.interview.Misunderstanding;
import advisor.text.NamedConstant;
import java.util.Optional;

/**
 * A fault of a file, found by reading it. All of them are errors.
 *
 * @param kind the kind of fault
 * @param file the name of the file, as it was given
 * @param field the name of the column of a table; else empty
 * @param message the problem, without a full stop
 * @param suggestion the advice, such as "did you mean 'goal'?"
 * @param excerpt the line around the place
 * @param answer the answer that the fault is about, if any
 */
public record Issue(
    Kind kind,
    String file,
    Place place,
    String field,
    String message,
    Optional<String> suggestion,
    Excerpt excerpt,
    Optional<Misunderstanding> answer) {

  /**
   * The part of a source line around a place, as it stands in the file: it may hold tabs and
   * characters that a terminal would obey.
   *
   * @param text the text, empty if there is no line to show; cut ends show as "…"
   * @param caret the position of the place in the text, in code points from 0
   */
  public record Excerpt(String text, int caret) {}

  /** The kinds of faults, for programs. */
  public enum Kind implements NamedConstant {
    /** The file is not JSON, not UTF-8, or too large. */
    SYNTAX,
    /** An unknown key. */
    UNKNOWN_KEY,
    /** A missing key. */
    MISSING_KEY,
    /** A key or an id that is given twice. */
    TWICE,
    /** An unknown id. */
    UNKNOWN_ID,
    /** A value that is not allowed in its place. */
    WRONG_VALUE
  }

  /** Creates a fault in the field of a table, which has no excerpt. */
  public static Issue inTable(
      String file,
      int line,
      String field,
      String message,
      Optional<String> suggestion,
      Optional<Misunderstanding> answer) {
    Excerpt none = new Excerpt("", 0);
    Place place = new Place(line, 0);
    return new Issue(Kind.WRONG_VALUE, file, place, field, message, suggestion, none, answer);
  }

  /** Another fault at the same place. */
  public Issue saying(String other) {
    Optional<String> nothing = Optional.empty();
    return new Issue(kind, file, place, field, other, nothing, excerpt, Optional.empty());
  }

  /** The message and its suggestion as one sentence. */
  public String sentence() {
    return suggestion.isEmpty() ? message : message + ": " + suggestion.get();
  }
}
