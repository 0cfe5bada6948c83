/**
 * The interview: which question comes next, what going back means, when it ends.
 *
 * <p>Enter at {@link advisor.interview.Interview}, an immutable state. {@link
 * advisor.interview.Interviewer} conducts it to its end through a {@link
 * advisor.interview.Questioner}, which asks the questions. A {@link advisor.interview.StopNotice}
 * is shown to a person before a stop ends the interview. No I/O happens here, and only {@code
 * evaluate}, {@code model} and {@code text} are used.
 */
package advisor.interview;
