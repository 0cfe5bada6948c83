package advisor.rulefile.answers;

import advisor.model.CarriedValue;
import advisor.rulefile.issue.Issue;
import java.util.List;

/**
 * The answers of one line that were understood.
 *
 * @param marks the marks in question order, as {@link advisor.evaluate.AnswerBits} holds them
 * @param carried the values that go to its result, one for each carried name
 * @param faults the faults; their places count from the start of the line
 */
public record AnswersLine(long[] marks, List<CarriedValue> carried, List<Issue> faults) {}
