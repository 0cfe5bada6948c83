/**
 * What is different in a new rule book: result by result over all answers, and text by text.
 *
 * <p>Enter at {@link advisor.check.diff.RuleDiff}, which gives a {@link
 * advisor.check.diff.Difference}. The functions of both books stand in one diagram of {@code
 * check.prove}; what one of them does not ask or offer, {@code JointQuestions} puts in. Only {@code
 * evaluate} and {@code model} are used besides.
 */
package advisor.check.diff;
