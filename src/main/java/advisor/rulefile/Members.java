package advisor.rulefile;

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
final class Members {
  private final Expect expect;
  private final JsonValue.Obj object;
  private final String what;
  private final boolean broken;
  private final List<String> known = new ArrayList<>(12);
  private final List<String> missing = new ArrayList<>(0);
  private int present;

  private Members(Expect expect, JsonValue.Obj object, String what, boolean broken) {
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
  static Members of(Expect expect, JsonValue.Obj object, String what) {
    return new Members(expect, object, what, false);
  }

  static Members broken(Expect expect, int at, String what) {
    return new Members(expect, new JsonValue.Obj(at, Map.of(), List.of()), what, true);
  }

  boolean isBroken() {
    return broken;
  }

  /** Where the object begins. */
  int at() {
    return object.at();
  }

  /** Where the value of a key stands; where the object begins, if there is none. */
  int at(String key) {
    JsonValue.Member member = object.members().get(key);
    return member == null ? object.at() : member.value().at();
  }

  int keyAt(String key) {
    JsonValue.Member member = object.members().get(key);
    return member == null ? object.at() : member.keyAt();
  }

  /** Notes where keys stand. */
  void note(Ids keys, String... noted) {
    for (String key : noted) {
      keys.define(key, keyAt(key));
    }
  }

  boolean has(String key) {
    return object.members().containsKey(key);
  }

  /** The value of a key that is there. */
  JsonValue value(String key) {
    return object.members().get(key).value();
  }

  boolean isObject(String key) {
    return has(key) && value(key) instanceof JsonValue.Obj;
  }

  boolean isList(String key) {
    return has(key) && value(key) instanceof JsonValue.Arr;
  }

  /** Whether the value of a key is this text. */
  boolean is(String key, String text) {
    return has(key) && value(key) instanceof JsonValue.Text found && found.value().equals(text);
  }

  /** The value of a key that may be left out. */
  Optional<JsonValue> optional(String key) {
    known.add(key);
    JsonValue.Member member = object.members().get(key);
    if (member == null) {
      return Optional.empty();
    }
    present++;
    return Optional.of(member.value());
  }

  /** The value of a key that must not be left out. */
  Optional<JsonValue> required(String key) {
    Optional<JsonValue> value = optional(key);
    if (value.isEmpty()) {
      missing.add(key);
    }
    return value;
  }

  String text(String key) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? "" : expect.text(value.get());
  }

  Optional<String> optionalText(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(expect.text(value.get()));
  }

  String id(String key) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? "" : expect.id(value.get());
  }

  /** An id that something else must define. */
  String reference(String key, Ids ids) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? "" : expect.reference(value.get(), ids);
  }

  Optional<String> optionalReference(String key, Ids ids) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(expect.reference(value.get(), ids));
  }

  int number(String key, int least, int most) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? least : expect.number(value.get(), least, most);
  }

  OptionalInt optionalNumber(String key, int least, int most) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(expect.number(value.get(), least, most));
  }

  /** Ids that something else must define, each listed once; none where it is left out. */
  List<String> optionalIds(String key, Ids ids) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? List.of() : expect.idList(expect.list(value.get()), ids);
  }

  /** False where it is left out. */
  boolean flag(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isPresent() && expect.flag(value.get());
  }

  <E extends Enum<E>> E word(String key, E[] constants, char gap) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? constants[0] : expect.word(value.get(), constants, gap);
  }

  LocalDate date(String key) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? LocalDate.EPOCH : expect.date(value.get());
  }

  Optional<LocalDate> optionalDate(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Optional.empty() : Optional.of(expect.date(value.get()));
  }

  List<JsonValue> list(String key) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? List.of() : expect.list(value.get());
  }

  /** No items where it is left out. */
  List<JsonValue> optionalList(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? List.of() : expect.list(value.get());
  }

  /** No texts where it is left out. */
  List<String> optionalTexts(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? List.of() : expect.texts(value.get());
  }

  /** An object whose keys are known. */
  Members members(String key, String of) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? broken(expect, at(), of) : expect.members(value.get(), of);
  }

  /** A list whose items define ids; where there is none, any id may be meant. */
  List<JsonValue> list(String key, Ids ids) {
    Optional<JsonValue> value = required(key);
    if (value.isEmpty() || !(value.get() instanceof JsonValue.Arr)) {
      ids.leaveOpen();
    }
    return value.isEmpty() ? List.of() : expect.list(value.get());
  }

  /** The id that such an item defines. */
  String newId(Ids ids) {
    String id = id("id");
    ids.expectNew(id, at("id"), expect.reading());
    ids.define(id, at("id"));
    return id;
  }

  /** An object whose keys are the ids it defines; where there is none, any id may be meant. */
  Map<String, JsonValue.Member> definitions(String key, Ids ids) {
    Optional<JsonValue> value = required(key);
    if (value.isEmpty() || !(value.get() instanceof JsonValue.Obj)) {
      ids.leaveOpen();
    }
    return value.isEmpty() ? Map.of() : expect.definitions(value.get(), ids);
  }

  /** Such an object, empty where it is left out: then no id is known. */
  Map<String, JsonValue.Member> optionalDefinitions(String key, Ids ids) {
    Optional<JsonValue> value = optional(key);
    if (value.isPresent() && !(value.get() instanceof JsonValue.Obj)) {
      ids.leaveOpen();
    }
    return value.isEmpty() ? Map.of() : expect.definitions(value.get(), ids);
  }

  /** An object whose keys are ids that something else defines. */
  Map<String, JsonValue.Member> references(String key, Ids ids) {
    Optional<JsonValue> value = required(key);
    return value.isEmpty() ? Map.of() : expect.references(value.get(), ids);
  }

  /** Such an object, empty where it is left out. */
  Map<String, JsonValue.Member> optionalReferences(String key, Ids ids) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Map.of() : expect.references(value.get(), ids);
  }

  /** An object, whatever its keys; empty where it is left out. */
  Map<String, JsonValue.Member> optionalEntries(String key) {
    Optional<JsonValue> value = optional(key);
    return value.isEmpty() ? Map.of() : expect.entries(value.get());
  }

  /** Reports the keys that are unknown, and those that are missing and not just misspelt. */
  void end() {
    if (present < object.members().size()) {
      reportUnknown();
    }
    if (!missing.isEmpty() && !broken) {
      expect.reading().fault(at(), named() + " has no '" + String.join("', '", missing) + "'");
    }
  }

  /** How many keys of the object are not among those that were taken. */
  int unknown() {
    return object.members().size() - present;
  }

  private String named() {
    return has("id") && value("id") instanceof JsonValue.Text id
        ? what + " " + Reading.quoted(id.value())
        : "this " + what;
  }

  private void reportUnknown() {
    List<String> free = new ArrayList<>(known);
    free.removeAll(object.members().keySet());
    for (Map.Entry<String, JsonValue.Member> entry : object.members().entrySet()) {
      String key = entry.getKey();
      if (!known.contains(key)) {
        String message = "unknown key " + Reading.quoted(key) + " in this " + what;
        expect.reading().unknown(entry.getValue().keyAt(), message, key, free);
        missing.remove(Nearest.to(key, free).orElse(""));
      }
    }
  }
}
