package advisor.check.diff;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.model.Condition;
import advisor.model.RuleBook;
import advisor.rulefile.RuleFile;
import advisor.rulefile.RuleFileReader;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of a book is compared. */
class BookTextsTest {

  private static RuleBook book() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("src/test/resources/advisor/whole-rules.json"));
    return ((ReadOutcome.Ok<RuleFile>) RuleFileReader.read(file, "rules.json")).value().book();
  }

  @Test
  void aBookSaysWhatItSays() throws IOException {
    assertThat(FileChanges.between(book(), book())).isEmpty();
  }

  @Test
  void noChangeGoesUntold() throws IOException {
    RuleBook before = book();
    List<Object> all = changed(before).filter(after -> !after.equals(before)).toList();

    assertThat(all).hasSizeGreaterThan(200);
    for (Object after : all) {
      assertThat(FileChanges.between(before, (RuleBook) after)).as("%s", after).isNotEmpty();
    }
  }

  /** A named condition is compared in its own place; elsewhere its id is enough. */
  @Test
  void aConditionWithANameIsComparedWhereItStands() {
    RuleBook before = named("Label", "pain");
    assertThat(FileChanges.between(before, named("Other", "pain"))).hasSize(1);
    assertThat(FileChanges.between(before, named("Label", "calm"))).hasSize(1);
  }

  private static RuleBook named(String label, String answer) {
    Condition part = advisor.Books.is("goal", answer);
    Condition named = new Condition.Named("mild", label, part);
    advisor.Books books = new advisor.Books().rule("rule", named, "physio", 1);
    books.named((Condition.Named) named);
    return books.book();
  }

  @Test
  void ofTwoReasonsForTheSameFindingBothAreCompared() {
    RuleBook before = accepted("checked", "kept");
    assertThat(FileChanges.between(before, accepted("checked", "kept"))).isEmpty();
    assertThat(FileChanges.between(before, accepted("checked", "new"))).hasSize(1);
    assertThat(FileChanges.between(before, accepted("new", "kept"))).hasSize(1);
  }

  private static RuleBook accepted(String... reasons) {
    advisor.Books books = new advisor.Books();
    for (String reason : reasons) {
      books = books.accept("never-decisive", "rule", reason);
    }
    return books.book();
  }

  /** Copies of a value, each with one component changed or left out. */
  private static Stream<Object> changed(Object value) {
    if (value instanceof String text) {
      return Stream.of(text + " indeed");
    }
    if (value instanceof Integer number) {
      return Stream.of(number + 1);
    }
    if (value instanceof Boolean flag) {
      return Stream.of(!flag);
    }
    if (value instanceof LocalDate day) {
      return Stream.of(day.plusDays(1));
    }
    if (value instanceof Enum<?> word) {
      return Arrays.stream(word.getDeclaringClass().getEnumConstants())
          .filter(each -> each != word)
          .map(Object.class::cast);
    }
    if (value instanceof Condition.Named named) {
      return Stream.of(new Condition.Named(named.id() + "-too", named.label(), named.part()));
    }
    return value instanceof Record whole ? changedRecord(whole) : changedContainer(value);
  }

  private static Stream<Object> changedContainer(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream()
          .flatMap(each -> Stream.concat(Stream.of(Optional.empty()), present(changed(each))));
    }
    if (value instanceof OptionalInt optional) {
      return optional.isEmpty()
          ? Stream.empty()
          : Stream.of(OptionalInt.empty(), OptionalInt.of(optional.getAsInt() + 1));
    }
    if (value instanceof List<?> list) {
      return changedList(list);
    }
    return changedMap((Map<?, ?>) value);
  }

  private static Stream<Object> present(Stream<Object> values) {
    return values.map(Optional::of);
  }

  private static Stream<Object> changedList(List<?> list) {
    Stream.Builder<Object> all = Stream.builder();
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      List<Object> without = new ArrayList<>(list);
      without.remove(index);
      all.add(without);
      changed(list.get(i))
          .forEach(
              other -> {
                List<Object> with = new ArrayList<>(list);
                with.set(index, other);
                all.add(with);
              });
    }
    return all.build();
  }

  private static Stream<Object> changedMap(Map<?, ?> map) {
    Stream.Builder<Object> all = Stream.builder();
    for (Object key : map.keySet()) {
      Map<Object, Object> without = new LinkedHashMap<>(map);
      without.remove(key);
      all.add(without);
      changed(map.get(key))
          .forEach(
              other -> {
                Map<Object, Object> with = new LinkedHashMap<>(map);
                with.put(key, other);
                all.add(with);
              });
    }
    return all.build();
  }

  private static Stream<Object> changedRecord(Record whole) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Object[] values = Arrays.stream(components).map(each -> value(each, whole)).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Stream.Builder<Object> all = Stream.builder();
    for (int i = 0; i < values.length; i++) {
      int index = i;
      boolean isSaidByStops = components[i].getName().equals("warns");
      (isSaidByStops ? Stream.empty() : changed(values[i]))
          .forEach(
              other -> {
                Object[] with = values.clone();
                with[index] = other;
                all.add(made(whole.getClass(), types, with));
              });
    }
    return all.build();
  }

  private static Object value(RecordComponent component, Record whole) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object made(Class<?> type, Class<?>[] types, Object[] values) {
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
