package advisor.rulefile.issue;

import advisor.interview.Misunderstanding;
import advisor.text.NamedConstant;
import java.util.Optional;

/**
 * One fault of a file, found by reading it. All of them are errors.
 *
 * @param kind what sort of fault it is
 * @param file the name of the file, as it was given
 * @param field the name of the column of a table; else empty
 * @param message what is wrong, without a full stop
 * @param suggestion what to do about it: "did you mean 'goal'?"
 * @param excerpt the line that the place is in
 * @param answer the answer that it is about, if it is about one
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
   * @param text empty where there is no line to show; cut ends show as "…"
   * @param caret the code point of the text that the place points at, from 0
   */
  public record Excerpt(String text, int caret) {}

  /** What sort of fault it is, for a program to tell them apart. */
  public enum Kind implements NamedConstant {
    /** The file is no JSON, no UTF-8, or too large. */
    SYNTAX,
    /** A key that is not known there. */
    UNKNOWN_KEY,
    /** A key that is needed and not there. */
    MISSING_KEY,
    /** A key or an id that is given twice. */
    TWICE,
    /** An id that nothing has. */
    UNKNOWN_ID,
    /** A value that cannot stand there. */
    WRONG_VALUE
  }

  /** A fault of a table: it stands in a field of a line, of which nothing is shown. */
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

  /** The message and its suggestion as one sentence. */
  public String sentence() {
    return suggestion.isEmpty() ? message : message + ": " + suggestion.get();
  }
}
