package advisor.rulefile;

import advisor.rulefile.json.DefinedIds;

/**
 * What conditions must know of a question.
 *
 * @param number its place among the questions, from 0
 * @param chooseKnown whether the file says how many answers it takes
 * @param many whether it takes several
 */
record QuestionHead(String id, int number, boolean chooseKnown, boolean many, DefinedIds answers) {

  /** What stands for a question that is not known: any answer may be one of its. */
  static QuestionHead unknown() {
    DefinedIds any = new DefinedIds("answer");
    any.leaveOpen();
    return new QuestionHead("", -1, false, false, any);
  }

  /** Whether it takes one answer for certain. */
  boolean takesOne() {
    return chooseKnown && !many;
  }
}
