package advisor.model;

/**
 * When points become a recommendation.
 *
 * @param leadNeeded the lead, in points, from which the leading option is recommended; at least 1
 * @param clearLead the lead from which the recommendation is clear; at least {@code leadNeeded}
 * @param either what is said when the lead is smaller
 * @param unknown what is said when no rule is true
 */
public record Decision(int leadNeeded, int clearLead, Guidance either, Guidance unknown) {}
