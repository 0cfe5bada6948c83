/**
 * The result of a run of the checks, as records for the code that writes it.
 *
 * <p>Enter at {@link advisor.check.report.Report}: {@link advisor.check.report.Finding}s, each of
 * one kind of {@link advisor.check.report.Fault} and about one {@link
 * advisor.check.report.Subject}, the {@link advisor.check.report.Figures}, and the proofs that were
 * given up. Nothing is computed here. Only {@code model} and {@code text} are used.
 */
package advisor.check.report;
