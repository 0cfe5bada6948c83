package advisor.rulefile.json;

import advisor.text.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A value, to be read as what it should be. Where it is something else, a fault is added and a
 * stand-in returned (an empty text, the least number, an empty list), so that the rest can be read.
 * A missing value reads as the same stand-in, and is no fault here.
 */
public record ExpectedValue(FileReading reading, JsonValue json) {
  private static final String AN_OBJECT = "an object {..}";

  public boolean isThere() {
    return !(json instanceof JsonValue.Missing);
  }

  public boolean isObject() {
    return json instanceof JsonValue.Obj;
  }

  public boolean isList() {
    return json instanceof JsonValue.Arr;
  }

  public boolean isText() {
    return json instanceof JsonValue.Text;
  }

  /** Whether it is this text. */
  public boolean is(String text) {
    return json instanceof JsonValue.Text found && found.value().equals(text);
  }

  public int at() {
    return json.at();
  }

  public void fault(String message) {
    reading.fault(at(), message);
  }

  public void mismatch(String expected) {
    if (isThere()) {
      fault("expected " + expected + ", found " + json.kind());
    }
  }

  /** The value of a key; missing where there is none. */
  public ExpectedValue get(String key) {
    JsonValue.Member member =
        json instanceof JsonValue.Obj object ? object.members().get(key) : null;
    return new ExpectedValue(
        reading, member == null ? new JsonValue.Missing(at()) : member.value());
  }

  /** A text that says something and that no terminal would obey. */
  public String text() {
    if (!(json instanceof JsonValue.Text text)) {
      mismatch("a text");
      return "";
    }
    if (text.value().isBlank()) {
      fault("the text is empty");
      return "";
    }
    int hidden = Visible.firstHidden(text.value());
    if (hidden >= 0) {
      String name = Characters.name(text.value().codePointAt(hidden));
      fault("the text holds " + name + ": take it away");
    }
    return text.value();
  }

  /** An id in kebab-case. A malformed one is returned as it is: it may be referred to. */
  public String id() {
    String id = text();
    if (!id.isEmpty()) {
      expectIdForm(id, at());
    }
    return id;
  }

  private void expectIdForm(String id, int at) {
    if (!Characters.isKebabCase(id)) {
      reading.fault(
          at,
          FileReading.quoted(id) + " cannot be an id",
          "write a small letter first, then small letters, digits and single hyphens");
    }
  }

  /** An id that something else defines. */
  public String reference(DefinedIds ids) {
    String id = text();
    ids.expect(id, at(), reading);
    return id;
  }

  public boolean flag() {
    if (json instanceof JsonValue.Bool flag) {
      return flag.value();
    }
    mismatch("true or false");
    return false;
  }

  /** A whole number; the stand-in is the least. */
  public int number(int least, int most) {
    if (json instanceof JsonValue.Num number && Characters.isWhole(number.digits())) {
      long found = Long.parseLong(number.digits());
      if (found >= least && found <= most) {
        return (int) found;
      }
    }
    mismatch("a whole number from " + least + " to " + most);
    return least;
  }

  /** A day as ISO 8601 writes it: 2026-11-23. */
  public LocalDate date() {
    String text = text();
    Optional<LocalDate> date = IsoDate.of(text);
    if (date.isEmpty() && !text.isEmpty()) {
      reading.fault(at(), FileReading.quoted(text) + " is no date", "write it as 2026-01-31");
    }
    return date.orElse(LocalDate.EPOCH);
  }

  /**
   * One of a closed set of words: the names of the constants in small letters.
   *
   * @param gap what the words write for an underscore
   */
  public <E extends Enum<E>> E word(E[] constants, char gap) {
    String word = text();
    List<String> words = new ArrayList<>();
    for (E constant : constants) {
      words.add(constant.name().toLowerCase(Locale.ROOT).replace('_', gap));
    }
    int index = words.indexOf(word);
    if (index < 0 && !word.isEmpty()) {
      reading.unknown(at(), "unknown word " + FileReading.quoted(word), word, words);
    }
    return constants[Math.max(index, 0)];
  }

  public List<ExpectedValue> list() {
    if (!(json instanceof JsonValue.Arr list)) {
      mismatch("a list [..]");
      return List.of();
    }
    List<ExpectedValue> items = new ArrayList<>(list.items().size());
    for (JsonValue item : list.items()) {
      items.add(new ExpectedValue(reading, item));
    }
    return items;
  }

  public List<ExpectedValue> filledList() {
    List<ExpectedValue> items = list();
    if (items.isEmpty() && isList()) {
      fault("the list is empty");
    }
    return items;
  }

  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (ExpectedValue item : list()) {
      texts.add(item.text());
    }
    return texts;
  }

  /** Ids that something else defines, each listed once. */
  public List<String> ids(DefinedIds ids) {
    return ids(list(), ids);
  }

  /** Such a list, which has at least one. */
  public List<String> filledIds(DefinedIds ids) {
    return ids(filledList(), ids);
  }

  private static List<String> ids(List<ExpectedValue> items, DefinedIds ids) {
    List<String> found = new ArrayList<>();
    for (ExpectedValue item : items) {
      String id = item.reference(ids);
      if (found.contains(id) && !id.isEmpty()) {
        item.fault(FileReading.quoted(id) + " is listed twice");
      }
      found.add(id);
    }
    return found;
  }

  /**
   * A list of objects whose keys are known.
   *
   * @param what each of them, as a message names it: "rule"
   */
  public List<ObjectMembers> objects(String what) {
    List<ObjectMembers> objects = new ArrayList<>();
    for (ExpectedValue item : list()) {
      objects.add(item.members(what));
    }
    return objects;
  }

  /** Such a list, whose objects define ids; where there is none, any id may be meant. */
  public List<ObjectMembers> objects(String what, DefinedIds ids) {
    if (!isList()) {
      ids.leaveOpen();
    }
    return objects(what);
  }

  /**
   * An object whose keys are known.
   *
   * @param what the object, as a message names it: "rule"
   */
  public ObjectMembers members(String what) {
    if (!isObject()) {
      mismatch(AN_OBJECT);
    }
    return reading.opened(new ObjectMembers(this, what));
  }

  /** An object, whatever its keys. */
  public List<KeyedValue> entries() {
    if (!(json instanceof JsonValue.Obj object)) {
      mismatch(AN_OBJECT);
      return List.of();
    }
    return keyed(object.members().values());
  }

  /** The members of an object whose keys were given before. */
  public List<KeyedValue> repeated() {
    return json instanceof JsonValue.Obj object ? keyed(object.repeated()) : List.of();
  }

  private List<KeyedValue> keyed(Collection<JsonValue.Member> members) {
    List<KeyedValue> keyed = new ArrayList<>(members.size());
    for (JsonValue.Member member : members) {
      ExpectedValue value = new ExpectedValue(reading, member.value());
      keyed.add(new KeyedValue(member.key(), member.keyAt(), value));
    }
    return keyed;
  }

  /** An object whose keys are the ids it defines; where there is none, any id may be meant. */
  public List<KeyedValue> definitions(DefinedIds ids) {
    if (!isObject()) {
      ids.leaveOpen();
    }
    List<KeyedValue> entries = entries();
    for (KeyedValue entry : entries) {
      expectIdForm(entry.key(), entry.keyAt());
      ids.define(entry.key(), entry.keyAt());
    }
    return entries;
  }

  /** An object whose keys are ids that something else defines. */
  public List<KeyedValue> references(DefinedIds ids) {
    List<KeyedValue> entries = entries();
    for (KeyedValue entry : entries) {
      ids.expect(entry.key(), entry.keyAt(), reading);
    }
    return entries;
  }
}
