package advisor.explain;

import advisor.model.Answers;
import java.util.List;

/**
 * A change that leads elsewhere.
 *
 * @param change the answers as they would have to be, in question order
 * @param outcomes what they could lead to, as outcome ids; more than one where new questions decide
 */
public record WhatIf(Answers change, List<String> outcomes) {
  public WhatIf {
    outcomes = List.copyOf(outcomes);
  }
}
