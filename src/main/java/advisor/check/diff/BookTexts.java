package advisor.check.diff;

import advisor.check.diff.Difference.Part;
import advisor.check.query.AnswerIds;
import advisor.model.Accepted;
import advisor.model.Answer;
import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.text.NamedConstant;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All texts of a book, by part of the file and place in that part. Books with the same texts can
 * differ only in order. An absent text has no entry.
 *
 * <p>It reads the records of the model by reflection, so new components are compared too.
 */
final class BookTexts {

  static final String ACCEPTED = "acceptance";

  /** Components that have another key in the file. */
  private static final Map<String, String> KEYS =
      Map.of("unsureGo", "goIfUnsure", "inShort", "short", "option", "for", "part", "when");

  private final Map<Part, Map<String, String>> parts = new LinkedHashMap<>();
  private Map<String, String> part = Map.of();

  private BookTexts() {}

  /** Returns the texts in the order of the file. */
  static Map<Part, Map<String, String>> of(RuleBook book) {
    BookTexts all = new BookTexts();
    values(book).forEach((key, value) -> all.add(key.replaceFirst("s$", ""), value));
    return all.parts;
  }

  private void add(String kind, Object value) {
    if (value instanceof String) {
      begin("file", "");
      put(kind, value);
    } else if (value instanceof Accepted accepted) {
      accepted(accepted);
    } else if (value instanceof Record whole) {
      Map<String, Object> values = values(whole);
      Object id = values.remove("id");
      begin(kind, id == null ? "" : id.toString());
      values.forEach(this::put);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> add(kind, each));
    } else {
      ((List<?>) value).forEach(each -> add(kind, each));
    }
  }

  private void begin(String kind, String id) {
    part = parts.computeIfAbsent(new Part(kind, id), each -> new LinkedHashMap<>());
  }

  private void accepted(Accepted accepted) {
    String other = accepted.other().map(rule -> " and " + rule).orElse("");
    String value = accepted.value().isPresent() ? " at " + accepted.value().getAsInt() : "";
    begin(ACCEPTED, accepted.finding() + " of " + accepted.subject() + other + value);
    part.merge("reason", accepted.reason(), (one, more) -> one + " / " + more);
  }

  /** The components of a record that the file contains; {@code warns} is not in the file. */
  private static Map<String, Object> values(Record whole) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent each : whole.getClass().getRecordComponents()) {
      values.put(KEYS.getOrDefault(each.getName(), each.getName()), value(each, whole));
    }
    values.remove("warns");
    return values;
  }

  private static Object value(RecordComponent component, Record whole) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private void put(String what, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> put(what, each));
    } else if (value instanceof OptionalInt number) {
      number.ifPresent(each -> put(what, each));
    } else if (value instanceof Condition condition) {
      part.put(what, AnswerIds.of(condition));
    } else if (value instanceof Answer answer) {
      part.put("answer " + answer.id(), answer.label());
    } else if (value instanceof Record whole) {
      values(whole).forEach((name, each) -> put(within(what, name), each));
    } else if (value instanceof List<?> list) {
      putEach(what, list);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> put(what.equals("suppose") ? what + " " + key : "" + key, each));
    } else {
      part.put(what, value instanceof NamedConstant constant ? constant.id() : "" + value);
    }
  }

  /** Names a nested component: a citation or statement by its parent, guidance by the component. */
  private static String within(String what, String name) {
    if (name.equals("ref") || name.equals("text")) {
      return what;
    }
    return what.equals("guidance") ? name : what + ", " + name;
  }

  private void putEach(String what, List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof String words) {
        part.merge(what, words, (one, more) -> one + " / " + more);
      } else {
        put(list.size() == 1 ? what : what + " " + (i + 1), list.get(i));
      }
    }
  }
}
