package advisor.rulefile.json;

import advisor.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A value of a JSON file and where it stands, as an offset into the text of the file. */
public sealed interface JsonValue {

  int at();

  /** What it is, as the rest of a sentence that begins with "found". */
  String kind();

  /**
   * An object.
   *
   * @param members by key; of a key that is given twice the first
   * @param repeated the others, which are faults
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

    /** Empty where it is not written as a whole one, or too large. */
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
   * One of the words of JSON: true, false or null.
   *
   * @param kind the word, or {@link #NOTHING} for a member that an object does not have, at the
   *     place of the object
   */
  record Word(int at, String kind) implements JsonValue {
    static final String NOTHING = "nothing";
  }

  /** A member of an object: its key, where that stands, and its value. */
  record Member(String key, int keyAt, JsonValue value) {}
}
