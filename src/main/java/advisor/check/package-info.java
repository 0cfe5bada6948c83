/**
 * Checks a rule book, with proofs over all possible answers.
 *
 * <p>Start at {@link advisor.check.RuleCheck}, which runs every check and collects what they find
 * in a {@link advisor.check.report.Report}. The checks are in {@code decision} (are recommendations
 * reached as the authors intend?) and {@code safety} (does everybody with a warning sign get
 * help?). They use {@code query}, which in turn uses the decision diagrams of {@code prove}. {@code
 * diff} compares two books. Nothing is sampled and nothing is printed; if a proof would be too
 * large, the report says "not proved".
 */
package advisor.check;
