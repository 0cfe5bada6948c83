package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.text.Nearest;
import advisor.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The ids of one kind that a file defines, and where. An id is known as soon as it is written,
 * whatever else is wrong with what it names, so that one fault is reported once.
 */
public final class DefinedIds {
  private final String kind;
  private final String owner;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private boolean complete = true;

  /** Ids of a kind that the whole file shares: "option". */
  public DefinedIds(String kind) {
    this(kind, "");
  }

  /** Ids that belong to something: "answer", " of question 'goal'". */
  public DefinedIds(String kind, String owner) {
    this.kind = kind;
    this.owner = owner;
  }

  /** Ids that were defined elsewhere. */
  public static DefinedIds of(String kind, Iterable<String> known) {
    DefinedIds ids = new DefinedIds(kind);
    for (String id : known) {
      ids.define(id, 0);
    }
    return ids;
  }

  /** All ids of other kinds as one kind: "outcome". */
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

  /** How many there are; 0 where there may be more than could be read. */
  public int count() {
    return complete ? places.size() : 0;
  }

  public boolean has(String id) {
    return places.containsKey(id);
  }

  public Map<String, Integer> places() {
    return places;
  }

  /** Adds an id; one that cannot be read, which is empty, may be any. */
  public void define(String id, int at) {
    if (id.isEmpty()) {
      leaveOpen();
    } else {
      places.putIfAbsent(id, at);
    }
  }

  /** A fault where the id has been defined already, here or as something else. */
  public void expectNew(String id, ExpectedValue value) {
    if (has(id)) {
      String message = "the id " + Quoted.of(id) + " is already taken by the " + kind;
      value.reading().clash(value.at(), message, places.get(id));
    }
  }

  /** There may be more ids than could be read: none is reported as unknown any more. */
  public void leaveOpen() {
    complete = false;
  }

  /** Adds a fault where the id is unknown; the empty stand-in of a faulty id is no second fault. */
  void expect(String id, ExpectedValue value) {
    if (complete && !id.isEmpty() && !has(id)) {
      String message = "unknown " + kind + " " + Quoted.of(id) + owner;
      Optional<String> hint = Nearest.hint(id, places.keySet());
      value.reading().fault(Issue.Kind.UNKNOWN_ID, value.at(), message, hint);
    }
  }

  /** The ids in a list, with a fault where one is unknown or listed twice. */
  List<String> listed(List<ExpectedValue> items) {
    List<String> found = new ArrayList<>();
    for (ExpectedValue item : items) {
      String id = item.reference(this);
      if (found.contains(id) && !id.isEmpty()) {
        item.fault(Quoted.of(id) + " is listed twice");
      }
      found.add(id);
    }
    return found;
  }

  /** Adds a fault where the key of a member is none of these. */
  public void expectKey(ExpectedValue entry) {
    expect(entry.key(), entry.name());
  }

  /** The members of an object whose keys are ids that are defined elsewhere. */
  public List<ExpectedValue> references(ExpectedValue object) {
    List<ExpectedValue> entries = object.entries();
    entries.forEach(this::expectKey);
    return entries;
  }

  /**
   * What each member says of an object whose keys are the ids that it defines: all of them are
   * known before the first is read. Where there is no such object, any id may be meant.
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

  /**
   * What each item says of a list whose items define ids; where there is none, any may be meant.
   */
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
