package advisor.render.records;

import advisor.model.Option;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.render.json.ResultKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of a result to write: the value of a key, or one member of it.
 *
 * @param member empty for the whole value
 */
public record ResultField(ResultKey key, Optional<String> member) {

  /** The field for the whole value of a key. */
  public static ResultField of(ResultKey key) {
    return new ResultField(key, Optional.empty());
  }

  /** The field with this id, such as {@code outcome} or {@code answers.goal}. */
  public static Optional<ResultField> of(String id) {
    int point = id.indexOf('.');
    Optional<String> member = point < 0 ? Optional.empty() : Optional.of(id.substring(point + 1));
    return ResultKey.of(point < 0 ? id : id.substring(0, point))
        .map(key -> new ResultField(key, member));
  }

  /** The members of the value of its key; an empty list if a field cannot name them. */
  public List<String> members(RuleBook book) {
    return switch (key) {
      case RULES -> List.of("id", "version", "sha256");
      case TOTALS -> book.recommendable().stream().map(Option::id).toList();
      case ANSWERS -> book.questions().stream().map(Question::id).toList();
      default -> List.of();
    };
  }

  /** The columns of the field in a table: one for each member of totals and of answers. */
  public List<String> columns(RuleBook book) {
    boolean isParted = key == ResultKey.TOTALS || key == ResultKey.ANSWERS;
    if (member.isPresent() || !isParted) {
      return List.of(id());
    }
    String before = key == ResultKey.TOTALS ? key.id() + "." : "";
    return members(book).stream().map(name -> before + name).toList();
  }

  /** The words allowed: the keys of a result, the two of every record, and "all". */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (ResultKey key : ResultKey.values()) {
      words.add(key.id());
    }
    words.addAll(List.of("line", "id", "all"));
    return words;
  }

  /** The name of the field in records. */
  public String id() {
    return member.isEmpty() ? key.id() : key.id() + "." + member.get();
  }
}
