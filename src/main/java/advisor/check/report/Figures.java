package advisor.check.report;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts of paths. A path is one complete set of given answers, up to where a stop ends it; how
 * many people answer so, nobody knows, so that no figure is a probability.
 *
 * @param outcomes paths by outcome; the options, {@code either} and {@code unknown} are left out
 *     where their number was not proved
 * @param unsure the same of those with at least one "not sure", which are no paths
 */
public record Figures(
    BigInteger paths,
    Map<String, BigInteger> outcomes,
    OfUnsure unsure,
    List<OfQuestion> questions,
    List<OfThreshold> thresholds,
    List<OfPoints> rules) {

  public Figures {
    outcomes = ordered(outcomes);
    questions = List.copyOf(questions);
    thresholds = List.copyOf(thresholds);
    rules = List.copyOf(rules);
  }

  private static Map<String, BigInteger> ordered(Map<String, BigInteger> outcomes) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }

  /**
   * Sets of answers with at least one "not sure".
   *
   * @param proved whether nothing is left out of the outcomes
   */
  public record OfUnsure(BigInteger paths, Map<String, BigInteger> outcomes, boolean proved) {
    public OfUnsure {
      outcomes = ordered(outcomes);
    }
  }

  /**
   * How much a question decides.
   *
   * @param asked the paths on which it is asked
   * @param changes those on which another answer to it can lead to another outcome, whatever else
   *     is then asked; empty where that was not proved
   */
  public record OfQuestion(String question, BigInteger asked, Optional<BigInteger> changes) {}

  /**
   * How much hangs on one point of a threshold.
   *
   * @param key {@code leadNeeded}, which decides the outcome, or {@code clearLead}, which decides
   *     the strength
   * @param ifLower the paths whose result changes when it is one lower; empty where it cannot be
   * @param ifHigher the same when it is one higher
   */
  public record OfThreshold(
      String key, int points, Optional<BigInteger> ifLower, BigInteger ifHigher) {}

  /** The least and the most points of a rule with which every path has the outcome it has. */
  public record OfPoints(String rule, int points, int least, int most) {}
}
