package advisor.check.report;

import advisor.text.NamedConstant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a finding is about.
 *
 * @param id as the rule file writes it; of an answer, {@code question=answer}
 * @param other what else it takes to say so exactly what is found that something worse at the same
 *     place is another finding: the second rule or condition of two, the answer that narrows a
 *     stop, what the stops of a sign ask for; what keeps a file from being read
 * @param value the points of a threshold, where it is about one
 * @param entry the place in its list of what has no id of its own, from 0
 */
public record Subject(
    Kind kind, String id, Optional<String> other, OptionalInt value, OptionalInt entry) {

  public Subject(Kind kind, String id) {
    this(kind, id, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  /** What sort of thing it is, to find its place in the file by. */
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
    /** An entry of {@code accepted}, by its own subject. */
    ACCEPTANCE,
    /** The whole file, which has no id. */
    FILE
  }

  /** What else an acceptance of it names, in the words of the file; empty where nothing. */
  public String exactly() {
    return exactly(other, value);
  }

  /** The same for another and a value. */
  public static String exactly(Optional<String> other, OptionalInt value) {
    return other.map("\"other\": \"%s\""::formatted).orElse("")
        + (value.isPresent() ? "\"value\": " + value.getAsInt() : "");
  }

  public static Subject rule(String id) {
    return new Subject(Kind.RULE, id);
  }

  /** The same together with another thing; the finding is told at this one. */
  public Subject with(String second) {
    return new Subject(kind, id, Optional.of(second), value, entry);
  }

  public static Subject threshold(String key, int points) {
    return new Subject(
        Kind.KEY, key, Optional.empty(), OptionalInt.of(points), OptionalInt.empty());
  }

  /** An entry of {@code accepted}. */
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
