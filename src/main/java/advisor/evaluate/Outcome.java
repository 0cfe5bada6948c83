package advisor.evaluate;

import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.StopOutcome;
import java.util.List;
import java.util.Optional;

/** What the interview came to. */
public sealed interface Outcome {

  String EITHER = "either";
  String UNKNOWN = "unknown";

  /** An option id, {@code either}, {@code unknown} or a stop outcome id. */
  String id();

  /** What is said to the person. */
  Guidance guidance();

  /** How far the recommendation leads; empty where nothing is recommended. */
  default Optional<Strength> strength() {
    return Optional.empty();
  }

  /** Whether this option is recommended, be it together with others. */
  default boolean speaksFor(String option) {
    return option.equals(id());
  }

  /** One option is recommended. */
  record Recommendation(Option option, Strength lead) implements Outcome {
    @Override
    public String id() {
      return option.id();
    }

    @Override
    public Guidance guidance() {
      return option.guidance();
    }

    @Override
    public Optional<Strength> strength() {
      return Optional.of(lead);
    }
  }

  /**
   * No option leads by enough.
   *
   * @param tied the options that are too near one another to choose between, in file order
   */
  record Either(Guidance guidance, List<Option> tied) implements Outcome {
    public Either {
      tied = List.copyOf(tied);
    }

    @Override
    public String id() {
      return EITHER;
    }

    @Override
    public boolean speaksFor(String option) {
      for (Option each : tied) {
        if (each.id().equals(option)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Too little speaks for any option. */
  record Unknown(Guidance guidance) implements Outcome {
    @Override
    public String id() {
      return UNKNOWN;
    }
  }

  /** A warning sign ended the interview. */
  record Stopped(StopOutcome stop) implements Outcome {
    @Override
    public String id() {
      return stop.id();
    }

    @Override
    public Guidance guidance() {
      return stop.guidance();
    }
  }
}
