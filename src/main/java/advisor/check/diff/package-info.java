/**
 * The differences between two rule books: in their results over all answers, and in their texts.
 *
 * <p>Enter at {@link advisor.check.diff.RuleDiff}, which gives a {@link
 * advisor.check.diff.Difference}. The functions of both books share one diagram of {@code
 * check.prove}; {@code JointQuestions} adds to each book what only the other asks or offers. Only
 * {@code check.query}, {@code evaluate}, {@code model} and {@code text} are used besides.
 */
package advisor.check.diff;
