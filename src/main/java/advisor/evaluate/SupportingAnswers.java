package advisor.evaluate;

import advisor.model.Answers;
import java.nio.LongBuffer;
import java.util.Set;

/**
 * The answers because of which a condition is what it is, worked out when they are asked for; equal
 * where these are.
 *
 * @param unsaid ids of questions that nobody has answered, though the judging has an answer
 */
record SupportingAnswers(Judging judging, CompiledCondition condition, Set<String> unsaid) {

  Answers answers() {
    return judging.questions().answers(marks().array());
  }

  /** The same as marks in question order. */
  LongBuffer marks() {
    long[] marks = judging.supporting(condition);
    for (String question : unsaid) {
      marks[judging.questions().indexOf(question)] = AnswerBits.UNANSWERED;
    }
    return LongBuffer.wrap(marks);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SupportingAnswers those && marks().equals(those.marks());
  }

  @Override
  public int hashCode() {
    return marks().hashCode();
  }

  @Override
  public String toString() {
    return answers().toString();
  }
}
