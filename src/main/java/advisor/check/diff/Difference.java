package advisor.check.diff;

import advisor.model.Answers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is different in a new rule book.
 *
 * @param paths how many sets of answers were compared: to every question that either book asks
 * @param changed on how many of them the result is another
 * @param groups the changed ones, those that are alike together
 * @param texts what else was changed, added or taken away
 * @param unproved why the results were not compared, or not all of them
 */
public record Difference(
    BigInteger paths,
    BigInteger changed,
    List<Group> groups,
    List<Text> texts,
    Optional<String> unproved) {

  public Difference {
    groups = List.copyOf(groups);
    texts = List.copyOf(texts);
  }

  /** Whether nothing is different. */
  public boolean isNone() {
    return changed.signum() == 0 && texts.isEmpty() && unproved.isEmpty();
  }

  /**
   * Answers that lead elsewhere in the same way.
   *
   * @param when the part of the answers that all of them have, and that leads here whatever else is
   *     answered; empty for those that no such part was sought for
   * @param paths how many there are that are in no group before
   * @param witness one of them
   */
  public record Group(
      Result before, Result after, List<Chosen> when, BigInteger paths, Answers witness) {
    public Group {
      when = List.copyOf(when);
    }
  }

  /**
   * An outcome and its strength.
   *
   * @param outcome an outcome id, or {@code not-offered} where the book does not offer an answer
   */
  public record Result(String outcome, Optional<String> strength) {}

  /**
   * One part of an answer.
   *
   * @param ticked of a choose-many question, whether the answers are ticked or not; otherwise true
   */
  public record Chosen(String question, List<String> anyOf, boolean ticked) {
    public Chosen {
      anyOf = List.copyOf(anyOf);
    }
  }

  /**
   * A piece of the book.
   *
   * @param what where it is: "rule stress-alone: because"
   * @param before empty where it is new
   * @param after empty where it is gone
   */
  public record Text(String what, Optional<String> before, Optional<String> after) {}

  static List<Text> texts(Map<String, String> before, Map<String, String> after) {
    List<Text> texts = new ArrayList<>();
    before.forEach(
        (what, text) -> {
          if (!text.equals(after.get(what))) {
            texts.add(new Text(what, Optional.of(text), Optional.ofNullable(after.get(what))));
          }
        });
    after.forEach(
        (what, text) -> {
          if (!before.containsKey(what)) {
            texts.add(new Text(what, Optional.empty(), Optional.of(text)));
          }
        });
    return texts;
  }
}
