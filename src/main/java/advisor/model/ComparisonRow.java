package advisor.model;

import advisor.text.NamedConstant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One criterion on which the options are compared.
 *
 * @param statements statements about each option, by option id; at least one for every option, and
 *     exactly one in a {@link Kind#CRITERION} row
 */
public record ComparisonRow(
    String id, String label, Kind kind, Map<String, List<Statement>> statements) {

  public enum Kind implements NamedConstant {
    /** A property of the options: a visit, the training, whom they suit. */
    CRITERION,
    /** What may improve, each benefit with its certainty. */
    BENEFITS,
    /** What can go wrong, each harm with its certainty. */
    HARMS
  }

  /**
   * A statement about one option.
   *
   * @param certainty the certainty of the evidence; present for benefits and harms
   */
  public record Statement(String text, Optional<Certainty> certainty, Citation source) {}

  public ComparisonRow {
    Map<String, List<Statement>> copy = new LinkedHashMap<>();
    for (Map.Entry<String, List<Statement>> entry : statements.entrySet()) {
      copy.put(entry.getKey(), List.copyOf(entry.getValue()));
    }
    statements = Collections.unmodifiableMap(copy);
  }

  /** Returns the statements about an option; none where the book has no such option. */
  public List<Statement> of(String option) {
    return statements.getOrDefault(option, List.of());
  }
}
