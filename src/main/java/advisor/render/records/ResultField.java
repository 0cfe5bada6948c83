package advisor.render.records;

import advisor.render.json.ResultKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a result that is wanted: a key, or one member of its value.
 *
 * @param member empty for the whole value
 */
public record ResultField(ResultKey key, Optional<String> member) {

  /** The keys whose values have members of their own names. */
  private static final List<ResultKey> NESTED =
      List.of(ResultKey.RULES, ResultKey.TOTALS, ResultKey.ANSWERS);

  /** The whole value of a key. */
  public static ResultField of(ResultKey key) {
    return new ResultField(key, Optional.empty());
  }

  /** The field that is written so: {@code outcome}, {@code answers.goal}. */
  public static Optional<ResultField> of(String id) {
    int point = id.indexOf('.');
    Optional<ResultKey> key = ResultKey.of(point < 0 ? id : id.substring(0, point));
    if (point < 0 || key.isEmpty() || !NESTED.contains(key.get())) {
      return key.filter(whole -> point < 0).map(ResultField::of);
    }
    return Optional.of(new ResultField(key.get(), Optional.of(id.substring(point + 1))));
  }

  /** What can be named: the keys of a result, the two that every record has, all of them. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (ResultKey key : ResultKey.values()) {
      words.add(key.id());
    }
    words.addAll(List.of("line", "id", "all"));
    return words;
  }

  /** As records name it. */
  public String id() {
    return member.isEmpty() ? key.id() : key.id() + "." + member.get();
  }
}
