package advisor.scenario;

import java.util.List;

/** What became of a scenario that was checked. */
public sealed interface VerifiedScenario {

  /**
   * It can be played, and comes to what it expects.
   *
   * @param gaps the questions without a step, before a stop that stands without them
   */
  record Holds(List<String> gaps) implements VerifiedScenario {
    public Holds {
      gaps = List.copyOf(gaps);
    }
  }

  /** It can be played, and comes to something else. */
  record Drifted(List<ExpectationDifference> differences) implements VerifiedScenario {
    public Drifted {
      differences = List.copyOf(differences);
    }
  }

  /** It cannot be played. */
  record Unfit(List<StepMismatch> misfits) implements VerifiedScenario {
    public Unfit {
      misfits = List.copyOf(misfits);
    }
  }
}
