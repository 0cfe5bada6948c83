package advisor.model;

/**
 * When points become a recommendation.
 *
 * @param leadNeeded the lead, in points, from which the leading option is recommended, and the
 *     points that it must have; at least 1
 * @param clearLead the lead from which the recommendation is clear; at least {@code leadNeeded}
 * @param either what is said when another option is nearer than that
 * @param unknown what is said when too little speaks for any option
 */
public record Decision(int leadNeeded, int clearLead, Guidance either, Guidance unknown) {

  /** The ids of these two outcomes in every book. */
  public static final String EITHER = "either";

  public static final String UNKNOWN = "unknown";
}
