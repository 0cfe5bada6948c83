package advisor.rulefile.json;

import advisor.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A value of a JSON file with its place, as an offset into the text. */
public sealed interface JsonValue {

  int at();

  /** Its kind, as a sentence continues after "found". */
  String kind();

  /**
   * An object.
   *
   * @param members by key; of a repeated key, the first member
   * @param repeated the members of repeated keys, which are faults
   */
  record Obj(int at, Map<String, Member> members, List<Member> repeated) implements JsonValue {
    @Override
    public String kind() {
      return "an object";
    }
  }

  record Arr(int at, List<JsonValue> items) implements JsonValue {
    @Override
    public String kind() {
      return "a list";
    }
  }

  record Text(int at, String value) implements JsonValue {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A number as it is written. */
  record Num(int at, String digits) implements JsonValue {

    /** The whole number; empty if it is not written as one, or too large. */
    public OptionalInt whole() {
      try {
        return OptionalInt.of(Integer.parseInt(digits));
      } catch (NumberFormatException notWhole) {
        return OptionalInt.empty();
      }
    }

    @Override
    public String kind() {
      return "the number " + Quoted.shortened(digits);
    }
  }

  /**
   * A word of JSON: true, false or null.
   *
   * @param kind the word, or {@link #NOTHING} for a missing member, at the place of its object
   */
  record Word(int at, String kind) implements JsonValue {
    static final String NOTHING = "nothing";
  }

  /** A member of an object: its key, the place of the key, and its value. */
  record Member(String key, int keyAt, JsonValue value) {}
}
