package advisor.check.report;

import advisor.text.NamedConstant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The subject of a finding.
 *
 * @param id the id in the rule file; for an answer, {@code question=answer}
 * @param other details that identify the finding exactly, so that something worse at the same place
 *     is a different finding: the second rule or condition of two, the answer that narrows a stop,
 *     the conditions of the stops for a sign; for a file that cannot be read, the kind of error
 * @param value the points of a threshold, if the finding is about one
 * @param entry the position in its list, from 0, of a thing that has no id
 */
public record Subject(
    Kind kind, String id, Optional<String> other, OptionalInt value, OptionalInt entry) {

  public Subject(Kind kind, String id) {
    this(kind, id, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  /** The kind of thing, by which its place in the file is found. */
  public enum Kind implements NamedConstant {
    RULE,
    STOP,
    CAUTION,
    REMARK,
    CONDITION,
    QUESTION,
    ANSWER,
    OPTION,
    STOP_OUTCOME,
    /** A key of {@code decision}, or {@code review}. */
    KEY,
    /** An entry of {@code accepted}, with the subject of that entry as its id. */
    ACCEPTANCE,
    /** The whole file, which has no id. */
    FILE
  }

  /** The further keys of an acceptance, as the file writes them; empty if there are none. */
  public String exactly() {
    return exactly(other, value);
  }

  public static String exactly(Optional<String> other, OptionalInt value) {
    return other.map("\"other\": \"%s\""::formatted).orElse("")
        + (value.isPresent() ? "\"value\": " + value.getAsInt() : "");
  }

  public static Subject rule(String id) {
    return new Subject(Kind.RULE, id);
  }

  /** Returns this subject with another thing; the finding is placed at this one. */
  public Subject with(String second) {
    return new Subject(kind, id, Optional.of(second), value, entry);
  }

  public static Subject threshold(String key, int points) {
    return new Subject(
        Kind.KEY, key, Optional.empty(), OptionalInt.of(points), OptionalInt.empty());
  }

  public static Subject acceptance(int entry, String id) {
    return new Subject(
        Kind.ACCEPTANCE, id, Optional.empty(), OptionalInt.empty(), OptionalInt.of(entry));
  }

  public static Subject stop(String id) {
    return new Subject(Kind.STOP, id);
  }

  public static Subject question(String id) {
    return new Subject(Kind.QUESTION, id);
  }

  public static Subject answer(String question, String answer) {
    return new Subject(Kind.ANSWER, question + "=" + answer);
  }

  public static Subject key(String id) {
    return new Subject(Kind.KEY, id);
  }
}
