package advisor.check.report;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts of paths. A path is one complete set of given answers, up to where a stop ends it. No
 * figure is a probability, because nobody knows how many people answer in which way.
 *
 * @param outcomes paths by outcome; without the options, {@code either} and {@code unknown} if
 *     their numbers were not proved
 * @param unsure counts of the sets of answers with at least one "not sure", which are not paths
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
   * @param proved whether the outcomes are complete
   */
  public record OfUnsure(BigInteger paths, Map<String, BigInteger> outcomes, boolean proved) {
    public OfUnsure {
      outcomes = ordered(outcomes);
    }
  }

  /**
   * The influence of a question.
   *
   * @param asked the number of paths on which the question is asked
   * @param changes the number of these paths on which another answer can lead to another outcome,
   *     whatever else is then asked; empty if not proved
   */
  public record OfQuestion(String question, BigInteger asked, Optional<BigInteger> changes) {}

  /**
   * The effect of one point more or less of a threshold.
   *
   * @param key {@code leadNeeded}, which decides the outcome, or {@code clearLead}, which decides
   *     the strength
   * @param ifLower the number of paths whose result changes if the threshold is one lower; empty if
   *     it cannot be lower
   * @param ifHigher the number of paths whose result changes if the threshold is one higher
   */
  public record OfThreshold(
      String key, int points, Optional<BigInteger> ifLower, BigInteger ifHigher) {}

  /** The least and the most points of a rule with which every path keeps its outcome. */
  public record OfPoints(String rule, int points, int least, int most) {}
}
