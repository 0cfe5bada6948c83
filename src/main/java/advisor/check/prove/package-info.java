/**
 * The one engine that proves: a rule book as functions of all answers, asked or not, "not sure"
 * among them.
 *
 * <p>Enter at {@link advisor.check.prove.BookFunctions}: a person has an answer to every question;
 * whether it is asked is a function of the answers, and so is every condition and the end that the
 * walk of that person comes to. Functions are held in a {@link advisor.check.prove.Diagram}, in
 * which the same function is there once; a check is a query on it, its witness the first answers in
 * a set. {@link advisor.check.prove.WalkTotals} adds up points over what is left of the functions;
 * {@link advisor.check.prove.OneAnswerApart} compares two persons who answer alike but for one
 * question, {@link advisor.check.prove.AnswerInfluence} one with all such others. What would take
 * more than it may is {@link advisor.check.prove.TooLarge}. Only {@code evaluate} and {@code model}
 * are used.
 */
package advisor.check.prove;
