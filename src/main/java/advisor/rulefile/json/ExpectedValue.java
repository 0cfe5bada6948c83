package advisor.rulefile.json;

import advisor.rulefile.Issue.Kind;
import advisor.text.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Values as what they should be. Where one is something else, a fault is added and a stand-in
 * returned (an empty text, 0, an empty list), so that the rest can be read.
 */
public final class ExpectedValue {
  private final FileReading reading;

  public ExpectedValue(FileReading reading) {
    this.reading = reading;
  }

  public FileReading reading() {
    return reading;
  }

  public void mismatch(JsonValue value, String expected) {
    reading.fault(value.at(), "expected " + expected + ", found " + value.kind());
  }

  /** A text that says something and that no terminal would obey. */
  public String text(JsonValue value) {
    if (!(value instanceof JsonValue.Text text)) {
      mismatch(value, "a text");
      return "";
    }
    if (text.value().isBlank()) {
      reading.fault(text.at(), "the text is empty");
      return "";
    }
    int hidden = Visible.firstHidden(text.value());
    if (hidden >= 0) {
      String name = Characters.name(text.value().codePointAt(hidden));
      reading.fault(text.at(), "the text holds " + name + ": take it away");
    }
    return text.value();
  }

  /** An id in kebab-case. A malformed one is returned as it is: it may be referred to. */
  String id(JsonValue value) {
    String id = text(value);
    if (!id.isEmpty()) {
      idForm(id, value.at());
    }
    return id;
  }

  void idForm(String id, int at) {
    if (!Characters.isKebabCase(id)) {
      reading.fault(
          at,
          FileReading.quoted(id) + " cannot be an id",
          "write a small letter first, then small letters, digits and single hyphens");
    }
  }

  boolean flag(JsonValue value) {
    if (value instanceof JsonValue.Bool flag) {
      return flag.value();
    }
    mismatch(value, "true or false");
    return false;
  }

  public List<JsonValue> list(JsonValue value) {
    if (value instanceof JsonValue.Arr list) {
      return list.items();
    }
    mismatch(value, "a list [..]");
    return List.of();
  }

  List<String> texts(JsonValue value) {
    List<JsonValue> items = list(value);
    List<String> texts = new ArrayList<>(items.size());
    for (JsonValue item : items) {
      texts.add(text(item));
    }
    return texts;
  }

  public List<JsonValue> filledList(JsonValue value) {
    List<JsonValue> items = list(value);
    if (items.isEmpty() && value instanceof JsonValue.Arr) {
      reading.fault(value.at(), "the list is empty");
    }
    return items;
  }

  /** An id that something else defines. */
  public String reference(JsonValue value, DefinedIds ids) {
    String id = text(value);
    ids.expect(id, value.at(), reading);
    return id;
  }

  /** Ids that something else defines, each listed once. */
  public List<String> idList(List<JsonValue> items, DefinedIds ids) {
    List<String> found = new ArrayList<>(items.size());
    for (JsonValue item : items) {
      String id = reference(item, ids);
      if (found.contains(id) && !id.isEmpty()) {
        reading.fault(item.at(), FileReading.quoted(id) + " is listed twice");
      }
      found.add(id);
    }
    return found;
  }

  /** An object whose keys are the ids it defines. */
  Map<String, JsonValue.Member> definitions(JsonValue value, DefinedIds ids) {
    Map<String, JsonValue.Member> entries = entries(value);
    for (Map.Entry<String, JsonValue.Member> entry : entries.entrySet()) {
      idForm(entry.getKey(), entry.getValue().keyAt());
      ids.define(entry.getKey(), entry.getValue().keyAt());
    }
    return entries;
  }

  /** An object whose keys are ids that something else defines. */
  Map<String, JsonValue.Member> references(JsonValue value, DefinedIds ids) {
    Map<String, JsonValue.Member> entries = entries(value);
    for (Map.Entry<String, JsonValue.Member> entry : entries.entrySet()) {
      ids.expect(entry.getKey(), entry.getValue().keyAt(), reading);
    }
    return entries;
  }

  /** An object, whatever its keys. */
  public Map<String, JsonValue.Member> entries(JsonValue value) {
    if (value instanceof JsonValue.Obj object) {
      return object.members();
    }
    mismatch(value, "an object {..}");
    return Map.of();
  }

  /**
   * An object whose keys are known.
   *
   * @param what the object, as a message names it: "rule"
   */
  public ObjectMembers members(JsonValue value, String what) {
    if (value instanceof JsonValue.Obj object) {
      return ObjectMembers.of(this, object, what);
    }
    mismatch(value, "an object {..}");
    return ObjectMembers.broken(this, value.at(), what);
  }

  /** A whole number; the stand-in is the least. */
  public int number(JsonValue value, int least, int most) {
    if (value instanceof JsonValue.Num number && Characters.isWhole(number.digits())) {
      long found = Long.parseLong(number.digits());
      if (found >= least && found <= most) {
        return (int) found;
      }
    }
    mismatch(value, "a whole number from " + least + " to " + most);
    return least;
  }

  /** A day as ISO 8601 writes it: 2026-11-23. */
  LocalDate date(JsonValue value) {
    String text = text(value);
    Optional<LocalDate> date = IsoDate.of(text);
    if (date.isEmpty() && !text.isEmpty()) {
      reading.fault(value.at(), FileReading.quoted(text) + " is no date", "write it as 2026-01-31");
    }
    return date.orElse(LocalDate.EPOCH);
  }

  /**
   * One of a closed set of words: the names of the constants in small letters.
   *
   * @param gap what the words write for an underscore
   */
  public <E extends Enum<E>> E word(JsonValue value, E[] constants, char gap) {
    String word = text(value);
    for (E constant : constants) {
      if (written(constant, gap).equals(word)) {
        return constant;
      }
    }
    if (!word.isEmpty()) {
      unknownWord(value, word, constants, gap);
    }
    return constants[0];
  }

  private <E extends Enum<E>> void unknownWord(
      JsonValue value, String word, E[] constants, char gap) {
    List<String> known = new ArrayList<>();
    for (E constant : constants) {
      known.add(written(constant, gap));
    }
    reading.unknown(
        Kind.WRONG_VALUE, value.at(), "unknown word " + FileReading.quoted(word), word, known);
  }

  private static String written(Enum<?> constant, char gap) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', gap);
  }
}
