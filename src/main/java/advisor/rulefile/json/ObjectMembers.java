package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.text.Nearest;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The members of an object whose keys are known. When the whole file has been read, the keys that
 * nobody took are faults, and so are those that are required and missing. What is no object at all
 * reads as one where nothing is missing.
 */
public final class ObjectMembers {
  private final ExpectedValue whole;
  private final String what;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  ObjectMembers(ExpectedValue whole, String what) {
    this.whole = whole;
    this.what = what;
  }

  public boolean isBroken() {
    return !whole.isObject();
  }

  public void note(DefinedIds keys, String... noted) {
    for (String key : noted) {
      keys.define(key, value(key).keyAt());
    }
  }

  public boolean has(String key) {
    return whole.get(key).isThere();
  }

  public ExpectedValue whole() {
    return whole;
  }

  /** The value of a key that others take; missing where there is none. */
  public ExpectedValue value(String key) {
    return whole.get(key);
  }

  /** Takes a key that may be left out. */
  public ExpectedValue optional(String key) {
    known.add(key);
    return value(key);
  }

  /** Takes a key that must not be left out. */
  public ExpectedValue required(String key) {
    if (!has(key)) {
      missing.add(key);
    }
    return optional(key);
  }

  public String text(String key) {
    return required(key).text();
  }

  public Optional<String> optionalText(String key) {
    return optional(key).ifThere(ExpectedValue::text);
  }

  public String reference(String key, DefinedIds ids) {
    return required(key).reference(ids);
  }

  public Optional<String> optionalReference(String key, DefinedIds ids) {
    return optional(key).ifThere(value -> value.reference(ids));
  }

  public OptionalInt optionalNumber(String key, int least, int most) {
    ExpectedValue value = optional(key);
    return value.isThere() ? OptionalInt.of(value.number(least, most)) : OptionalInt.empty();
  }

  /**
   * The id "id", which from now on is known.
   *
   * @param others what may not have it either, besides others of its kind
   */
  public String newId(DefinedIds ids, DefinedIds... others) {
    ExpectedValue value = required("id");
    String id = value.id();
    for (DefinedIds other : others) {
      other.expectNew(id, value);
    }
    ids.expectNew(id, value);
    ids.define(id, value.at());
    return id;
  }

  /** How many keys of the object are not among those that were taken. */
  public int unknown() {
    int unknown = 0;
    for (String key : members().keySet()) {
      unknown += known.contains(key) ? 0 : 1;
    }
    return unknown;
  }

  private Map<String, JsonValue.Member> members() {
    return whole.json() instanceof JsonValue.Obj object ? object.members() : Map.of();
  }

  /** Reports the keys that are unknown, and those that are missing and not just misspelt. */
  void end() {
    if (unknown() > 0) {
      reportUnknown();
    }
    if (!missing.isEmpty() && !isBroken()) {
      String message = named() + " has no '" + String.join("', '", missing) + "'";
      whole.reading().fault(Issue.Kind.MISSING_KEY, whole.at(), message);
    }
  }

  private String named() {
    return value("id").json() instanceof JsonValue.Text id
        ? what + " " + Quoted.of(id.value())
        : "this " + what;
  }

  private void reportUnknown() {
    List<String> free = new ArrayList<>(known);
    free.removeAll(members().keySet());
    for (JsonValue.Member member : members().values()) {
      String key = member.key();
      if (!known.contains(key)) {
        String message = "unknown key " + Quoted.of(key) + " in this " + what;
        Optional<String> hint = Nearest.hint(key, free);
        whole.reading().fault(Issue.Kind.UNKNOWN_KEY, member.keyAt(), message, hint);
        missing.remove(Nearest.to(key, free).orElse(""));
      }
    }
  }
}
