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
 * @param statements what is said of each option, by option id; every option has one at least, and
 *     of a {@link Kind#CRITERION} exactly one
 */
public record ComparisonRow(
    String id, String label, Kind kind, Map<String, List<Statement>> statements) {

  public enum Kind implements NamedConstant {
    /** What they are: a visit, the training, whom it suits. */
    CRITERION,
    /** What may get better, each benefit with its certainty. */
    BENEFITS,
    /** What can go wrong, each harm with its certainty. */
    HARMS
  }

  /**
   * What is said of one option.
   *
   * @param certainty how sure it is; a benefit or a harm has one
   */
  public record Statement(String text, Optional<Certainty> certainty, Citation source) {}

  public ComparisonRow {
    Map<String, List<Statement>> copy = new LinkedHashMap<>();
    for (Map.Entry<String, List<Statement>> entry : statements.entrySet()) {
      copy.put(entry.getKey(), List.copyOf(entry.getValue()));
    }
    statements = Collections.unmodifiableMap(copy);
  }

  /** What is said of an option; nothing where the book has no such option. */
  public List<Statement> of(String option) {
    return statements.getOrDefault(option, List.of());
  }
}
