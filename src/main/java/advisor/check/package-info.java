/**
 * Whether a rule book is sound, proved over all answers that can be given.
 *
 * <p>Enter at {@link advisor.check.RuleCheck}: each {@code Check} looks for one sort of fault, and
 * all of them come to one {@link advisor.check.report.Report}. Nothing is sampled and nothing is
 * printed. A check asks the functions of the book in {@code check.prove}; what is too large for a
 * proof is told as "not proved". In {@code check.diff} two books are compared. Only {@code
 * evaluate} and {@code model} are used.
 */
package advisor.check;
