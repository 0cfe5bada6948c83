package advisor.rulefile;

import advisor.rulefile.json.DefinedIds;

/**
 * What conditions must know of a question.
 *
 * @param number its place among the questions, from 0
 * @param chooseKnown whether the file says how many answers it takes
 * @param many whether it takes several
 */
record QuestionHead(String id, int number, boolean chooseKnown, boolean many, DefinedIds answers) {}
