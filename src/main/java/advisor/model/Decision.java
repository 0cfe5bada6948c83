package advisor.model;

/**
 * The thresholds at which points become a recommendation.
 *
 * @param leadNeeded the least lead, in points, with which the leading option is recommended, and
 *     the least points that it must have; at least 1
 * @param clearLead the least lead with which the recommendation is clear; at least {@code
 *     leadNeeded}
 * @param either the guidance when another option is closer than {@code leadNeeded}
 * @param unknown the guidance when too little speaks for any option
 */
public record Decision(int leadNeeded, int clearLead, Guidance either, Guidance unknown) {

  /** The ids of these two outcomes in every book. */
  public static final String EITHER = "either";

  public static final String UNKNOWN = "unknown";
}
