package advisor.model;

import java.util.List;

/**
 * Something a person can choose to do.
 *
 * @param summary what it is, in one neutral sentence
 * @param ask questions to take to whoever gives it
 * @param comparedOnly whether it stands in the comparison alone and is never recommended
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
