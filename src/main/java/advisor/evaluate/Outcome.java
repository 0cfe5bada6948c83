package advisor.evaluate;

import advisor.model.Guidance;
import advisor.model.Option;
import advisor.text.NamedConstant;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of an interview.
 *
 * @param id an option id, {@code either}, {@code unknown} or a stop outcome id
 * @param guidance the texts that the person reads
 * @param fits the options that the outcome speaks for, in file order: one, or for either those that
 *     are too close to choose between
 * @param strength the strength of a recommendation; otherwise empty
 */
public record Outcome(
    Kind kind, String id, Guidance guidance, List<Option> fits, Optional<Strength> strength) {

  public enum Kind implements NamedConstant {
    /** One option is recommended. */
    RECOMMENDATION,
    /** No option leads by enough. */
    EITHER,
    /** Too little speaks for any option. */
    UNKNOWN,
    /** A warning sign ended the interview. */
    STOP
  }

  public Outcome {
    fits = List.copyOf(fits);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether the outcome speaks for this option, alone or with others. */
  public boolean speaksFor(String option) {
    for (Option each : fits) {
      if (each.id().equals(option)) {
        return true;
      }
    }
    return false;
  }
}
