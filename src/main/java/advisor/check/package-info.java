/**
 * Whether a rule book is sound, proved over all answers that can be given.
 *
 * <p>Enter at {@link advisor.check.RuleCheck}: each {@code Check} looks for one sort of fault and
 * returns {@link advisor.check.Finding}s. Nothing is sampled and nothing is printed. Below the
 * checks lies one engine: a {@code Plan} cuts the questions into small decisions, a {@code Machine}
 * takes them and merges all ways that have the same future, {@code Totals} adds up points over its
 * states, a {@code Diagram} is the outcome as a function of the answers, and {@code Twins} compares
 * two persons who answer alike but for one question. A book that is too large for a proof is told
 * as "not proved". Only {@code evaluate} and {@code model} are used.
 */
package advisor.check;
