package advisor.rulefile.answers;

import advisor.model.CarriedValue;
import advisor.rulefile.issue.Issue;
import java.util.List;

/**
 * The answers of one line among many, as far as they were understood.
 *
 * @param marks in question order, as {@link advisor.evaluate.AnswerBits} holds them
 * @param carried what goes to its result, one for each name that is carried
 * @param faults what was not understood; their places count from the line's start
 */
public record AnswersLine(long[] marks, List<CarriedValue> carried, List<Issue> faults) {}
