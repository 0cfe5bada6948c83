package advisor.evaluate;

import advisor.model.Answers;
import java.util.Arrays;
import java.util.Set;

/**
 * The answers because of which a condition is what it is, worked out when they are asked for, but
 * not to be compared: two are equal only where their answers are.
 *
 * @param unsaid ids of questions that nobody has answered, though the judging has an answer
 */
public record SupportingAnswers(Judging judging, CompiledCondition condition, Set<String> unsaid) {

  Answers answers() {
    Answers supporting = judging.questions().answers(judging.supporting(condition));
    return unsaid.isEmpty() ? supporting : supporting.without(unsaid);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SupportingAnswers those
        && Arrays.equals(judging.supporting(condition), those.judging.supporting(those.condition))
        && unsaid.equals(those.unsaid);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(judging.supporting(condition));
  }

  @Override
  public String toString() {
    return answers().toString();
  }
}
