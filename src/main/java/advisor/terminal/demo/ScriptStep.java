package advisor.terminal.demo;

import java.util.Set;

/**
 * What a script does with what is shown.
 *
 * @param wanted the positions to choose; none where the script has no answer, so that somebody at
 *     the keys must give one
 * @param pause how long to wait before the first key where nobody steps, in milliseconds
 * @param isGate whether nothing is asked, so that the keys are the script's
 */
record ScriptStep(Set<Integer> wanted, long pause, boolean isGate) {

  /** The script has nothing to say. */
  static final ScriptStep NONE = new ScriptStep(Set.of(), 0, false);

  /** Goes on from a gate. */
  static ScriptStep gate(long pause) {
    return new ScriptStep(Set.of(0), pause, true);
  }

  ScriptStep {
    wanted = Set.copyOf(wanted);
  }
}
