package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.text.NamedConstant;
import advisor.text.Nearest;
import advisor.text.Quoted;
import advisor.text.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value with methods that read it as a type. If it has another type, they add a fault and return
 * a stand-in (an empty text, the least number, an empty list), so that reading continues. A missing
 * value reads as the same stand-in without a fault.
 *
 * @param key the key of the member that holds the value; else empty
 * @param keyAt the place of the key; else of the value
 */
public record ExpectedValue(FileReading reading, String key, int keyAt, JsonValue json) {
  private static final String AN_OBJECT = "an object {..}";

  /** A value without a key: the whole of a file, or an item of a list. */
  public ExpectedValue(FileReading reading, JsonValue json) {
    this(reading, "", json.at(), json);
  }

  private static ExpectedValue of(FileReading reading, JsonValue.Member member) {
    return new ExpectedValue(reading, member.key(), member.keyAt(), member.value());
  }

  public boolean isThere() {
    return !isWord(JsonValue.Word.NOTHING);
  }

  public boolean isNull() {
    return isWord("null");
  }

  private boolean isWord(String word) {
    return json instanceof JsonValue.Word found && found.kind().equals(word);
  }

  public boolean isObject() {
    return json instanceof JsonValue.Obj;
  }

  public boolean isList() {
    return json instanceof JsonValue.Arr;
  }

  /** The text as written; empty if the value is not a text. */
  public String written() {
    return json instanceof JsonValue.Text text ? text.value() : "";
  }

  public int at() {
    return json.at();
  }

  public ExpectedValue name() {
    return new ExpectedValue(reading, new JsonValue.Text(keyAt, key));
  }

  public void fault(String message) {
    reading.fault(Issue.Kind.WRONG_VALUE, at(), message);
  }

  public void fault(String message, String suggestion) {
    reading.fault(Issue.Kind.WRONG_VALUE, at(), message, Optional.of(suggestion));
  }

  public void mismatch(String expected) {
    if (isThere()) {
      fault("expected " + expected + ", found " + json.kind());
    }
  }

  /** The value of a key; a missing value if there is none. */
  public ExpectedValue get(String key) {
    return json instanceof JsonValue.Obj object && object.members().containsKey(key)
        ? of(reading, object.members().get(key))
        : new ExpectedValue(reading, new JsonValue.Word(at(), JsonValue.Word.NOTHING));
  }

  /** Reads the value; empty if it is missing. */
  public <T> Optional<T> ifThere(Function<ExpectedValue, T> read) {
    return isThere() ? Optional.of(read.apply(this)) : Optional.empty();
  }

  /** A text that is not blank and has no hidden characters. */
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
      fault("the text contains " + name + ": remove it");
    }
    return text.value();
  }

  /** An id in kebab-case. A malformed one is returned as it is, because others may refer to it. */
  public String id() {
    String id = text();
    if (!id.isEmpty()) {
      DefinedIds.expectForm(id, this);
    }
    return id;
  }

  /** An id that is defined elsewhere. */
  public String reference(DefinedIds ids) {
    String id = text();
    ids.expect(id, this);
    return id;
  }

  public boolean flag() {
    if (!isWord("false") && !isWord("true")) {
      mismatch("true or false");
    }
    return isWord("true");
  }

  /** A whole number; the stand-in is the least. */
  public int number(int least, int most) {
    int found = json instanceof JsonValue.Num number ? number.whole().orElse(least - 1) : least - 1;
    if (found >= least && found <= most) {
      return found;
    }
    mismatch("a whole number from " + least + " to " + most);
    return least;
  }

  /** A date as ISO 8601 writes it, such as 2026-11-23. */
  public LocalDate date() {
    String text = text();
    Optional<LocalDate> date = IsoDate.of(text);
    if (date.isEmpty() && !text.isEmpty()) {
      fault(Quoted.of(text) + " is not a date", "write it as 2026-01-31");
    }
    return date.orElse(LocalDate.EPOCH);
  }

  /** A word from a closed set. */
  public <E extends NamedConstant> E word(E[] constants) {
    String word = text();
    List<String> words = new ArrayList<>();
    for (E constant : constants) {
      words.add(constant.id());
    }
    int index = words.indexOf(word);
    if (index < 0 && !word.isEmpty()) {
      String message = "unknown word " + Quoted.of(word);
      reading.fault(Issue.Kind.WRONG_VALUE, at(), message, Nearest.hint(word, words));
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

  /** Reports a fault if the value is an empty list; returns the value. */
  public ExpectedValue filled() {
    if (json instanceof JsonValue.Arr list && list.items().isEmpty()) {
      fault("the list is empty");
    }
    return this;
  }

  public <T> List<T> each(Function<ExpectedValue, T> read) {
    List<T> all = new ArrayList<>();
    for (ExpectedValue item : list()) {
      all.add(read.apply(item));
    }
    return all;
  }

  /**
   * Reads each item of a list as an object with known keys.
   *
   * @param what the name of such an object in messages, such as "rule"
   */
  public <T> List<T> objects(String what, Function<ObjectMembers, T> read) {
    return each(item -> read.apply(item.members(what)));
  }

  /** Ids that are defined elsewhere, each listed once. */
  public List<String> ids(DefinedIds ids) {
    return ids.listed(list());
  }

  /**
   * Reads an object with known keys.
   *
   * @param what the object, as a message names it: "rule"
   */
  public ObjectMembers members(String what) {
    if (!isObject()) {
      mismatch(AN_OBJECT);
    }
    return reading.opened(new ObjectMembers(this, what));
  }

  /** The members of an object with any keys. */
  public List<ExpectedValue> entries() {
    if (json instanceof JsonValue.Obj object) {
      return all(object.members().values());
    }
    mismatch(AN_OBJECT);
    return List.of();
  }

  /** The members of an object whose keys had been given before. */
  public List<ExpectedValue> repeated() {
    return json instanceof JsonValue.Obj object ? all(object.repeated()) : List.of();
  }

  private List<ExpectedValue> all(Collection<JsonValue.Member> members) {
    List<ExpectedValue> all = new ArrayList<>(members.size());
    for (JsonValue.Member member : members) {
      all.add(of(reading, member));
    }
    return all;
  }
}
