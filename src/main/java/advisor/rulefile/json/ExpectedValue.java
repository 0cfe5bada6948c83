package advisor.rulefile.json;

import advisor.rulefile.issue.Issue;
import advisor.text.NamedConstant;
import advisor.text.Nearest;
import advisor.text.Quoted;
import advisor.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A value of a JSON file with its place, and methods that read it as a type. If it has another
 * type, they add a fault and return a stand-in (an empty text, the least number, an empty list), so
 * that reading continues. A missing value reads as the same stand-in without a fault.
 *
 * @param key the key of the member that holds the value; else empty
 * @param keyAt the offset of the key; else of the value
 * @param raw a text; of a number or a word, as it is written
 * @param parts the items of a list, or the members of an object; of a repeated key, the first
 * @param repeated the members of repeated keys, which are faults
 */
public record ExpectedValue(
    FileReading reading,
    String key,
    int keyAt,
    int at,
    ValueForm form,
    String raw,
    List<ExpectedValue> parts,
    List<ExpectedValue> repeated) {

  private static final String AN_OBJECT = "an object {..}";

  private static ExpectedValue simple(FileReading reading, int at, ValueForm form, String raw) {
    return new ExpectedValue(reading, "", at, at, form, raw, List.of(), List.of());
  }

  static ExpectedValue missing(FileReading reading, int at) {
    return simple(reading, at, ValueForm.MISSING, "");
  }

  public boolean isThere() {
    return form != ValueForm.MISSING;
  }

  public boolean isNull() {
    return isWord("null");
  }

  private boolean isWord(String word) {
    return form == ValueForm.WORD && raw.equals(word);
  }

  public boolean isObject() {
    return form == ValueForm.OBJECT;
  }

  public boolean isList() {
    return form == ValueForm.LIST;
  }

  public boolean isText() {
    return form == ValueForm.TEXT;
  }

  public boolean isNumber() {
    return form == ValueForm.NUMBER;
  }

  /** The text as written; empty if the value is not a text. */
  public String written() {
    return isText() ? raw : "";
  }

  /** What was found, as a sentence continues after "found". */
  public String found() {
    return form.found(raw);
  }

  public ExpectedValue name() {
    return simple(reading, keyAt, ValueForm.TEXT, key);
  }

  public void fault(String message) {
    reading.fault(Issue.Kind.WRONG_VALUE, at, message);
  }

  public void fault(String message, String suggestion) {
    reading.fault(Issue.Kind.WRONG_VALUE, at, message, Optional.of(suggestion));
  }

  public void mismatch(String expected) {
    if (isThere()) {
      fault("expected " + expected + ", found " + found());
    }
  }

  /** The value of a key; a missing value if there is none. */
  public ExpectedValue get(String key) {
    for (ExpectedValue part : parts) {
      if (isObject() && part.key.equals(key)) {
        return part;
      }
    }
    return missing(reading, at);
  }

  /** Reads the value; empty if it is missing. */
  public <T> Optional<T> ifThere(Function<ExpectedValue, T> read) {
    return isThere() ? Optional.of(read.apply(this)) : Optional.empty();
  }

  /** A text that is not blank and has no hidden characters. */
  public String text() {
    if (!isText()) {
      mismatch("a text");
      return "";
    }
    if (raw.isBlank()) {
      fault("the text is empty");
      return "";
    }
    int hidden = Visible.firstHidden(raw);
    if (hidden >= 0) {
      fault("the text contains " + Characters.name(raw.codePointAt(hidden)) + ": remove it");
    }
    return raw;
  }

  /** An id in kebab-case. A malformed one is returned as it is, because others may refer to it. */
  public String id() {
    String id = text();
    if (!id.isEmpty()) {
      DefinedIds.expectForm(id, this);
    }
    return id;
  }

  /** An id that is defined elsewhere. */
  public String reference(DefinedIds ids) {
    String id = text();
    ids.expect(id, this);
    return id;
  }

  public boolean flag() {
    if (!isWord("false") && !isWord("true")) {
      mismatch("true or false");
    }
    return isWord("true");
  }

  /** A whole number; the stand-in is the least. */
  public int number(int least, int most) {
    int found = whole().orElse(least - 1);
    if (found >= least && found <= most) {
      return found;
    }
    mismatch("a whole number from " + least + " to " + most);
    return least;
  }

  /** The whole number; empty if the value is not written as one, or too large. */
  public OptionalInt whole() {
    try {
      return isNumber() ? OptionalInt.of(Integer.parseInt(raw)) : OptionalInt.empty();
    } catch (NumberFormatException notWhole) {
      return OptionalInt.empty();
    }
  }

  /** A word from a closed set. */
  public <E extends NamedConstant> E word(E[] constants) {
    String word = text();
    List<String> words = new ArrayList<>();
    for (E constant : constants) {
      words.add(constant.id());
    }
    int index = words.indexOf(word);
    if (index < 0 && !word.isEmpty()) {
      String message = "unknown word " + Quoted.of(word);
      reading.fault(Issue.Kind.WRONG_VALUE, at, message, Nearest.hint(word, words));
    }
    return constants[Math.max(index, 0)];
  }

  public List<ExpectedValue> list() {
    if (!isList()) {
      mismatch("a list [..]");
      return List.of();
    }
    return parts;
  }

  /** Reports a fault if the value is an empty list; returns the value. */
  public ExpectedValue filled() {
    if (isList() && parts.isEmpty()) {
      fault("the list is empty");
    }
    return this;
  }

  public <T> List<T> each(Function<ExpectedValue, T> read) {
    List<T> all = new ArrayList<>();
    for (ExpectedValue item : list()) {
      all.add(read.apply(item));
    }
    return all;
  }

  /**
   * Reads each item of a list as an object with known keys.
   *
   * @param what the name of such an object in messages, such as "rule"
   */
  public <T> List<T> objects(String what, Function<ObjectMembers, T> read) {
    return each(item -> read.apply(item.members(what)));
  }

  /** Ids that are defined elsewhere, each listed once. */
  public List<String> ids(DefinedIds ids) {
    return ids.listed(list());
  }

  /**
   * Reads an object with known keys.
   *
   * @param what the object, as a message names it: "rule"
   */
  public ObjectMembers members(String what) {
    if (!isObject()) {
      mismatch(AN_OBJECT);
    }
    return reading.opened(new ObjectMembers(this, what));
  }

  /** The members of an object with any keys. */
  public List<ExpectedValue> entries() {
    if (isObject()) {
      return parts;
    }
    mismatch(AN_OBJECT);
    return List.of();
  }
}
