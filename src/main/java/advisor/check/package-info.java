/**
 * Whether a rule book is sound, proved over all answers that can be given.
 *
 * <p>Enter at {@link advisor.check.RuleCheck}: each {@code Check} looks for one sort of fault and
 * returns {@link advisor.check.Finding}s. Nothing is sampled and nothing is printed. Below the
 * checks a {@code Plan} cuts the questions into small decisions, and a {@code Machine} takes them
 * and merges all ways that have the same future. What all paths come to is worked out by an {@code
 * Engine}: one goes through every combination of answers in blocks of a {@code Space}; where those
 * are too many, the other adds up points over the machine's states in {@code Totals} and holds the
 * outcome as a function of the answers in a {@code Diagram}. {@code Twins} compares two persons who
 * answer alike but for one question. A book that is too large for a proof is told as "not proved".
 * Only {@code evaluate} and {@code model} are used.
 */
package advisor.check;
