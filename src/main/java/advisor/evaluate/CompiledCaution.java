package advisor.evaluate;

import advisor.model.Caution;

/**
 * A caution, ready to be judged.
 *
 * @param mentions the positions of the questions in it
 */
record CompiledCaution(Caution caution, CompiledCondition when, int[] mentions) {

  boolean isOpen(long[] marks) {
    return AnswerBits.lacksOneOf(mentions, marks);
  }
}
