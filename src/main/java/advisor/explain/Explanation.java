package advisor.explain;

import advisor.evaluate.Evaluation;
import java.util.List;
import java.util.Set;

/**
 * A result and what lies behind it.
 *
 * @param decisive ids of the true rules without which the outcome would be another
 * @param whatIf the smallest changes that lead elsewhere, in question order
 * @param whatIfComplete whether these are all; false where a book is too large to try everything,
 *     and where they were not asked for
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
