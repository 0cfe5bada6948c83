package advisor.explain;

import advisor.evaluate.Evaluation;
import java.util.List;
import java.util.Set;

/**
 * A result with its explanation.
 *
 * @param decisive ids of the true rules without which the outcome would be different
 * @param whatIf the smallest changes that lead elsewhere, in question order
 * @param whatIfComplete whether these are all such changes; false if the book is too large to try
 *     everything, and if the what-if was not requested
 */
public record Explanation(
    Evaluation evaluation, Set<String> decisive, List<WhatIf> whatIf, boolean whatIfComplete) {
  public Explanation {
    decisive = Set.copyOf(decisive);
    whatIf = List.copyOf(whatIf);
  }

  public boolean isDecisive(String rule) {
    return decisive.contains(rule);
  }
}
