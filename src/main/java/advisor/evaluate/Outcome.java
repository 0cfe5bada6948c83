package advisor.evaluate;

import advisor.model.Guidance;
import advisor.model.Option;
import advisor.model.StopOutcome;
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

  /** No option leads by enough. */
  record Either(Guidance guidance) implements Outcome {
    @Override
    public String id() {
      return EITHER;
    }
  }

  /** No rule is true. */
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
