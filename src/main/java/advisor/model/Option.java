package advisor.model;

import java.util.List;

/**
 * Something a person can choose to do.
 *
 * @param summary what it is, in one neutral sentence
 * @param ask questions to ask the therapist
 * @param comparedOnly whether the option appears only in the comparison and is never recommended
 */
public record Option(
    String id, Guidance guidance, String summary, List<String> ask, boolean comparedOnly) {
  public Option {
    ask = List.copyOf(ask);
  }

  public String label() {
    return guidance.label();
  }
}
