/**
 * The proof engine: a rule book as functions of all answers, asked or not, "not sure" included.
 *
 * <p>Enter at {@link advisor.check.prove.BookFunctions}: A person has an answer to every question.
 * Whether a question is asked, the truth of a condition and the end of the person's walk are
 * functions of the answers. A {@link advisor.check.prove.Diagram} holds each function once; a check
 * is a query on it, and its witness is the first answers in a set. {@link
 * advisor.check.prove.WalkTotals} adds up the points of walks; {@link
 * advisor.check.prove.OneAnswerApart} compares two persons whose answers differ in one question;
 * {@link advisor.check.prove.AnswerInfluence} compares one with all such others. A proof that would
 * take too much throws {@link advisor.check.prove.TooLarge}. Only {@code evaluate} and {@code
 * model} are used.
 */
package advisor.check.prove;
