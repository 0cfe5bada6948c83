package advisor.rulefile.json;

import advisor.rulefile.Issue.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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

  /** No ids yet, and any may be meant. */
  public static DefinedIds open(String kind) {
    DefinedIds ids = new DefinedIds(kind);
    ids.leaveOpen();
    return ids;
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

  String kind() {
    return kind;
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
  public void expectNew(String id, int at, FileReading reading) {
    if (has(id)) {
      String message =
          "the id " + FileReading.quoted(id) + " is already taken by the " + kind + " on";
      reading.clash(at, message, places.get(id));
    }
  }

  /** There may be more ids than could be read: none is reported as unknown any more. */
  public void leaveOpen() {
    complete = false;
  }

  /** Adds a fault where the id is unknown; the empty stand-in of a faulty id is no second fault. */
  public void expect(String id, int at, FileReading reading) {
    if (complete && !id.isEmpty() && !has(id)) {
      reading.unknown(
          Kind.UNKNOWN_ID,
          at,
          "unknown " + kind + " " + FileReading.quoted(id) + owner,
          id,
          places.keySet());
    }
  }
}
