package advisor.scenario;

import java.util.List;

/** What became of a scenario that was checked. */
public sealed interface Checked {

  /** It can be played, and comes to what it expects. */
  record Holds() implements Checked {}

  /** It can be played, and comes to something else. */
  record Drifted(List<Difference> differences) implements Checked {
    public Drifted {
      differences = List.copyOf(differences);
    }
  }

  /** It cannot be played. */
  record Unfit(List<Misfit> misfits) implements Checked {
    public Unfit {
      misfits = List.copyOf(misfits);
    }
  }
}
