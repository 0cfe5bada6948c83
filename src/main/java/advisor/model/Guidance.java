package advisor.model;

import java.util.List;

/**
 * The texts that a person reads with an outcome.
 *
 * @param label the outcome in a few words
 * @param advice what it means
 * @param next what to do now, step by step
 * @param watch what to look out for, and where to go if it happens
 */
public record Guidance(String label, String advice, List<String> next, List<String> watch) {
  public Guidance {
    next = List.copyOf(next);
    watch = List.copyOf(watch);
  }
}
