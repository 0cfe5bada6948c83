package advisor.rulefile.json;

import advisor.rulefile.Issue.Kind;
import advisor.text.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The members of an object whose keys are known: each is taken once, and {@link #end} reports the
 * keys that nobody took and those that are missing. A missing member reads as a stand-in, and what
 * is no object at all reads as one where nothing is missing.
 */
public final class ObjectMembers {
  private final ExpectedValue expect;
  private final JsonValue.Obj object;
  private final String what;
  private final boolean broken;
  private final List<String> known = new ArrayList<>(12);
  private final List<String> missing = new ArrayList<>(0);
  private int present;

  private ObjectMembers(ExpectedValue expect, JsonValue.Obj object, String what, boolean broken) {
    this.expect = expect;
    this.object = object;
    this.what = what;
    this.broken = broken;
  }

  /**
   * The members of an object.
   *
   * @param what the object, as a message names it: "rule"
   */
  static ObjectMembers of(ExpectedValue expect, JsonValue.Obj object, String what) {
    return new ObjectMembers(expect, object, what, false);
  }

  static ObjectMembers broken(ExpectedValue expect, int at, String what) {
    return new ObjectMembers(expect, new JsonValue.Obj(at, Map.of(), List.of()), what, true);
  }

  public boolean isBroken() {
    return broken;
  }

  /** Where the object begins. */
  public int at() {
    return object.at();
  }

  /** Where the value of a key stands; where the object begins, if there is none. */
  public int at(String key) {
    JsonValue.Member member = object.members().get(key);
    return member == null ? object.at() : member.value().at();
  }

  public int keyAt(String key) {
    JsonValue.Member member = object.members().get(key);
    return member == null ? object.at() : member.keyAt();
  }

  /** Notes where keys stand. */
  public void note(DefinedIds keys, String... noted) {
    for (String key : noted) {
      keys.define(key, keyAt(key));
    }
  }

  public boolean has(String key) {
    return object.members().containsKey(key);
  }

  /** The value of a key that is there. */
  public JsonValue value(String key) {
    return object.members().get(key).value();
  }

  public boolean isObject(String key) {
    return has(key) && value(key) instanceof JsonValue.Obj;
  }

  public boolean isList(String key) {
    return has(key) && value(key) instanceof JsonValue.Arr;
  }

  /** Whether the value of a key is this text. */
  public boolean is(String key, String text) {
    return has(key) && value(key) instanceof JsonValue.Text found && found.value().equals(text);
  }

  /** The value of a key that may be left out. */
  public Optional<JsonValue> optional(String key) {
    known.add(key);
    JsonValue.Member member = object.members().get(key);
    if (member == null) {
      return Optional.empty();
    }
    present++;
    return Optional.of(member.value());
  }

  /** The value of a key that must not be left out. */
  public Optional<JsonValue> required(String key) {
    Optional<JsonValue> value = optional(key);
    if (value.isEmpty()) {
      missing.add(key);
    }
    return value;
  }

  public String text(String key) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? "" : expect.text(value.get());
  }

  public Optional<String> optionalText(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(expect.text(value.get()));
  }

  public String id(String key) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? "" : expect.id(value.get());
  }

  /** An id that something else must define. */
  public String reference(String key, DefinedIds ids) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? "" : expect.reference(value.get(), ids);
  }

  public Optional<String> optionalReference(String key, DefinedIds ids) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(expect.reference(value.get(), ids));
  }

  public int number(String key, int least, int most) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? least : expect.number(value.get(), least, most);
  }

  public OptionalInt optionalNumber(String key, int least, int most) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(expect.number(value.get(), least, most));
  }

  /** Ids that something else must define, each listed once; none where it is left out. */
  public List<String> optionalIds(String key, DefinedIds ids) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? List.of() : expect.idList(expect.list(value.get()), ids);
  }

  /** False where it is left out. */
  public boolean flag(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isPresent() && expect.flag(value.get());
  }

  public <E extends Enum<E>> E word(String key, E[] constants, char gap) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? constants[0] : expect.word(value.get(), constants, gap);
  }

  public LocalDate date(String key) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? LocalDate.EPOCH : expect.date(value.get());
  }

  public Optional<LocalDate> optionalDate(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(expect.date(value.get()));
  }

  public List<JsonValue> list(String key) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? List.of() : expect.list(value.get());
  }

  /** No items where it is left out. */
  public List<JsonValue> optionalList(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? List.of() : expect.list(value.get());
  }

  /** No texts where it is left out. */
  public List<String> optionalTexts(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? List.of() : expect.texts(value.get());
  }

  /** An object whose keys are known. */
  public ObjectMembers members(String key, String of) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? broken(expect, at(), of) : expect.members(value.get(), of);
  }

  /** A list whose items define ids; where there is none, any id may be meant. */
  public List<JsonValue> list(String key, DefinedIds ids) {
    Optional<JsonValue> value = required(key);
    if (value.isEmpty() || !(value.get() instanceof JsonValue.Arr)) {
      ids.leaveOpen();
    }
    return value.isEmpty() ? List.of() : expect.list(value.get());
  }

  /** The id that such an item defines. */
  public String newId(DefinedIds ids) {
    String id = id("id");
    ids.expectNew(id, at("id"), expect.reading());
    ids.define(id, at("id"));
    return id;
  }

  /** An object whose keys are the ids it defines; where there is none, any id may be meant. */
  public Map<String, JsonValue.Member> definitions(String key, DefinedIds ids) {
    Optional<JsonValue> value = required(key);
    if (value.isEmpty() || !(value.get() instanceof JsonValue.Obj)) {
      ids.leaveOpen();
    }
    return value.isEmpty() ? Map.of() : expect.definitions(value.get(), ids);
  }

  /** Such an object, empty where it is left out: then no id is known. */
  public Map<String, JsonValue.Member> optionalDefinitions(String key, DefinedIds ids) {
    Optional<JsonValue> value = optional(key);
    if (value.isPresent() && !(value.get() instanceof JsonValue.Obj)) {
      ids.leaveOpen();
    }
    return value.isEmpty() ? Map.of() : expect.definitions(value.get(), ids);
  }

  /** An object whose keys are ids that something else defines. */
  public Map<String, JsonValue.Member> references(String key, DefinedIds ids) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? Map.of() : expect.references(value.get(), ids);
  }

  /** Such an object, empty where it is left out. */
  public Map<String, JsonValue.Member> optionalReferences(String key, DefinedIds ids) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Map.of() : expect.references(value.get(), ids);
  }

  /** An object, whatever its keys; empty where it is left out. */
  public Map<String, JsonValue.Member> optionalEntries(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Map.of() : expect.entries(value.get());
  }

  /** Reports the keys that are unknown, and those that are missing and not just misspelt. */
  public void end() {
    if (present < object.members().size()) {
      reportUnknown();
    }
    if (!missing.isEmpty() && !broken) {
      expect
          .reading()
          .fault(
              Kind.MISSING_KEY, at(), named() + " has no '" + String.join("', '", missing) + "'");
    }
  }

  /** How many keys of the object are not among those that were taken. */
  public int unknown() {
    return object.members().size() - present;
  }

  private String named() {
    return has("id") && value("id") instanceof JsonValue.Text id
        ? what + " " + FileReading.quoted(id.value())
        : "this " + what;
  }

  private void reportUnknown() {
    List<String> free = new ArrayList<>(known);
    free.removeAll(object.members().keySet());
    for (Map.Entry<String, JsonValue.Member> entry : object.members().entrySet()) {
      String key = entry.getKey();
      if (!known.contains(key)) {
        String message = "unknown key " + FileReading.quoted(key) + " in this " + what;
        expect.reading().unknown(Kind.UNKNOWN_KEY, entry.getValue().keyAt(), message, key, free);
        missing.remove(Nearest.to(key, free).orElse(""));
      }
    }
  }
}
