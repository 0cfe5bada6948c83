package advisor.evaluate;

import advisor.model.Answers;
import java.util.Set;

/**
 * The answers because of which a condition is what it is, worked out when they are asked for; equal
 * where these are.
 *
 * @param unsaid ids of questions that nobody has answered, though the judging has an answer
 */
record SupportingAnswers(Judging judging, CompiledCondition condition, Set<String> unsaid) {

  Answers answers() {
    Answers supporting = judging.supporting(condition);
    return unsaid.isEmpty() ? supporting : supporting.without(unsaid);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SupportingAnswers those && answers().equals(those.answers());
  }

  @Override
  public int hashCode() {
    return answers().hashCode();
  }

  @Override
  public String toString() {
    return answers().toString();
  }
}
