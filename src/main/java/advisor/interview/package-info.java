/**
 * The interview: which question comes next, what going back means, when it ends.
 *
 * <p>Enter at {@link advisor.interview.Interview}, an immutable state; {@link
 * advisor.interview.Interviewer} carries one to its end with whoever puts the questions, a {@link
 * advisor.interview.Questioner}. A stop is put to a person as a {@link
 * advisor.interview.StopNotice} before it ends the interview. No I/O happens here, and only {@code
 * evaluate}, {@code model} and {@code text} are used.
 */
package advisor.interview;
