package advisor.evaluate;

import advisor.model.Guidance;
import advisor.model.Option;
import advisor.text.NamedConstant;
import java.util.List;
import java.util.Optional;

/**
 * What the interview came to.
 *
 * @param id an option id, {@code either}, {@code unknown} or a stop outcome id
 * @param guidance what is said to the person
 * @param fits the options that it speaks for, in file order: one, or for either those that are too
 *     near one another to choose between
 * @param strength how far a recommendation leads; empty where there is none
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

  /** Whether it speaks for this option, be it together with others. */
  public boolean speaksFor(String option) {
    for (Option each : fits) {
      if (each.id().equals(option)) {
        return true;
      }
    }
    return false;
  }
}
