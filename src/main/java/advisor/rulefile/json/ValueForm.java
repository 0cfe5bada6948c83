package advisor.rulefile.json;

import advisor.text.Quoted;

/** The form of a value in a JSON file. */
enum ValueForm {
  OBJECT("an object"),
  LIST("a list"),
  TEXT("a text"),
  NUMBER("the number "),
  /** One of true, false and null. */
  WORD(""),
  /** No value, at the place of the object or of the end of the text. */
  MISSING("nothing");

  private final String name;

  ValueForm(String name) {
    this.name = name;
  }

  /** A value of this form that is written so, as a sentence continues after "found". */
  String found(String raw) {
    return this == NUMBER || this == WORD ? name + Quoted.shortened(raw) : name;
  }
}
