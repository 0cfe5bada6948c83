/**
 * Checks whether a rule book is sound, proved over all answers that can be given.
 *
 * <p>Start at {@link advisor.check.RuleCheck}, which runs every check and collects what they find
 * in a {@link advisor.check.report.Report}. The checks are in {@code decision} (does the
 * recommendation follow as its authors meant?) and {@code safety} (does everybody with a warning
 * sign get help?). They ask their questions through {@code query}, and the decision diagrams of
 * {@code prove} answer them. {@code diff} compares two books. Nothing is sampled and nothing is
 * printed; what is too large for a proof is reported as not proved.
 */
package advisor.check;
