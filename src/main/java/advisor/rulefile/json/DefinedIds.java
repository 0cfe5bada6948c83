package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.text.Nearest;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The ids of one kind that a file defines, with their places. An id is known as soon as it is read,
 * whatever else is wrong with its definition, so that one fault is reported once.
 */
public final class DefinedIds {
  private final String kind;
  private final String owner;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private boolean complete = true;

  /** Ids that belong to the whole file, such as "option". */
  public DefinedIds(String kind) {
    this(kind, "");
  }

  /** Ids that belong to something: "answer", " of question 'goal'". */
  public DefinedIds(String kind, String owner) {
    this.kind = kind;
    this.owner = owner;
  }

  /** Ids from a list of known ones. */
  public static DefinedIds of(String kind, Iterable<String> known) {
    DefinedIds ids = new DefinedIds(kind);
    for (String id : known) {
      ids.define(id, 0);
    }
    return ids;
  }

  /** The ids of several kinds as one kind, such as "outcome". */
  public static DefinedIds union(String kind, DefinedIds... parts) {
    DefinedIds union = new DefinedIds(kind);
    for (DefinedIds part : parts) {
      union.places.putAll(part.places);
      union.complete &= part.complete;
    }
    return union;
  }

  public Set<String> all() {
    return places.keySet();
  }

  /** The number of ids; 0 if some could not be read. */
  public int count() {
    return complete ? places.size() : 0;
  }

  public boolean has(String id) {
    return places.containsKey(id);
  }

  public Map<String, Integer> places() {
    return places;
  }

  /** Adds an id. An empty id stands for one that could not be read, so any id may be meant. */
  public void define(String id, int at) {
    if (id.isEmpty()) {
      leaveOpen();
    } else {
      places.putIfAbsent(id, at);
    }
  }

  /** Reports a fault if the id is already defined. */
  public void expectNew(String id, ExpectedValue value) {
    if (has(id)) {
      String message = "the id " + Quoted.of(id) + " is already taken by the " + kind;
      value.reading().clash(value.at(), message, places.get(id));
    }
  }

  /** Marks the ids as incomplete, so that no id is reported as unknown. */
  public void leaveOpen() {
    complete = false;
  }

  /** Reports a fault if the id is unknown; not for the empty stand-in of a faulty id. */
  void expect(String id, ExpectedValue value) {
    if (complete && !id.isEmpty() && !has(id)) {
      String message = "unknown " + kind + " " + Quoted.of(id) + owner;
      Optional<String> hint = Nearest.hint(id, places.keySet());
      value.reading().fault(Issue.Kind.UNKNOWN_ID, value.at(), message, hint);
    }
  }

  /** The ids in a list, with a fault if one is unknown or listed twice. */
  List<String> listed(List<ExpectedValue> items) {
    List<String> found = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (ExpectedValue item : items) {
      String id = item.reference(this);
      if (!known.add(id) && !id.isEmpty()) {
        item.fault(Quoted.of(id) + " is listed twice");
      }
      found.add(id);
    }
    return found;
  }

  /** Reports a fault if the key of a member is unknown. */
  public void expectKey(ExpectedValue entry) {
    expect(entry.key(), entry.name());
  }

  /** The members of an object whose keys must be known ids. */
  public List<ExpectedValue> references(ExpectedValue object) {
    List<ExpectedValue> entries = object.entries();
    entries.forEach(this::expectKey);
    return entries;
  }

  /**
   * Reads each member of an object whose keys define ids; all of them are known before the first is
   * read. Without an object, any id may be meant.
   */
  public <T> List<T> definitions(ExpectedValue object, Function<ExpectedValue, T> read) {
    if (!object.isObject()) {
      leaveOpen();
    }
    List<ExpectedValue> entries = object.entries();
    for (ExpectedValue entry : entries) {
      expectForm(entry.key(), entry.name());
      define(entry.key(), entry.keyAt());
    }
    return new ArrayList<>(FileReading.byKey(entries, read).values());
  }

  /** Reads each item of a list whose items define ids. Without a list, any id may be meant. */
  public <T> List<T> definitions(ExpectedValue list, String what, Function<ObjectMembers, T> read) {
    if (!list.isList()) {
      leaveOpen();
    }
    return list.objects(what, read);
  }

  static void expectForm(String id, ExpectedValue value) {
    if (!Characters.isKebabCase(id)) {
      value.fault(
          Quoted.of(id) + " cannot be an id",
          "start with a small letter, then use small letters, digits and single hyphens");
    }
  }
}
