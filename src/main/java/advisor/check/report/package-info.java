/**
 * What a run of the checks tells, as records for whoever writes it.
 *
 * <p>Enter at {@link advisor.check.report.Report}: {@link advisor.check.report.Finding}s, each of
 * one sort of {@link advisor.check.report.Fault} and about one {@link
 * advisor.check.report.Subject}, the {@link advisor.check.report.Figures}, and what was not proved.
 * Nothing is worked out here. Only {@code model} is used.
 */
package advisor.check.report;
