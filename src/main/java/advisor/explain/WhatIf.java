package advisor.explain;

import advisor.model.Answers;
import java.util.List;

/**
 * A change of answers that leads to another outcome.
 *
 * @param change the changed answers, in question order
 * @param outcomes ids of the possible outcomes; more than one if newly asked questions decide
 */
public record WhatIf(Answers change, List<String> outcomes) {
  public WhatIf {
    outcomes = List.copyOf(outcomes);
  }
}
