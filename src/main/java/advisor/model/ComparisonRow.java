package advisor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One criterion on which the options are compared.
 *
 * @param texts what is said of each option, by option id; every option has one
 * @param source what the row rests on, where {@code sources} names nothing else for an option
 * @param certainty how sure a benefit is, by option id; may be empty
 */
public record ComparisonRow(
    String id,
    String label,
    Map<String, String> texts,
    Citation source,
    Map<String, Citation> sources,
    Map<String, Certainty> certainty) {

  public ComparisonRow {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    certainty = Collections.unmodifiableMap(new LinkedHashMap<>(certainty));
  }

  public Citation sourceFor(String option) {
    return sources.getOrDefault(option, source);
  }

  public Optional<Certainty> certaintyFor(String option) {
    return Optional.ofNullable(certainty.get(option));
  }
}
