package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.text.Nearest;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The members of an object with known keys. At the end of the file, keys that nobody read are
 * faults, and so are missing required ones. A value that is not an object has no missing keys.
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

  /** The value of a key that is read elsewhere; a missing value if there is none. */
  public ExpectedValue value(String key) {
    return whole.get(key);
  }

  /** Reads an optional key. */
  public ExpectedValue optional(String key) {
    known.add(key);
    return value(key);
  }

  /** Reads a required key. */
  public ExpectedValue required(String key) {
    if (!has(key)) {
      missing.add(key);
    }
    return optional(key);
  }

  /**
   * Reads the one of these keys that is there. Several are a fault; the faults in each are reported
   * too.
   *
   * @param read reads the value of a key; of an empty one, if none is there
   */
  public <T> T oneOf(List<String> keys, Function<String, T> read) {
    List<String> found = new ArrayList<>(keys);
    found.removeIf(key -> !has(key));
    if (found.size() > 1) {
      String message = "a " + what + " can have only one of '" + String.join("', '", found) + "'";
      String fix = "keep one, and move the other to a " + what + " of its own";
      value(found.get(1)).name().fault(message, fix);
    }
    List<T> all = new ArrayList<>(1);
    for (String key : found) {
      known.add(key);
      all.add(read.apply(key));
    }
    if (all.isEmpty()) {
      known.addAll(keys);
      all.add(read.apply(""));
    }
    return all.get(0);
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
   * Reads the member "id" as a new id, which is known from now on.
   *
   * @param others other kinds that may not have the same id
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

  /** The number of keys that have not been read. */
  public int unknown() {
    int unknown = 0;
    for (ExpectedValue member : members()) {
      unknown += known.contains(member.key()) ? 0 : 1;
    }
    return unknown;
  }

  private List<ExpectedValue> members() {
    return whole.isObject() ? whole.parts() : List.of();
  }

  /** Reports unknown keys, and missing ones that are not merely misspelt. */
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
    ExpectedValue id = value("id");
    return id.isText() ? what + " " + Quoted.of(id.written()) : "this " + what;
  }

  private void reportUnknown() {
    List<String> free = new ArrayList<>(known);
    free.removeIf(this::has);
    for (ExpectedValue member : members()) {
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
