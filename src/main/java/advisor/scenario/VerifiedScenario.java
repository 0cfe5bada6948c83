package advisor.scenario;

import java.util.List;
import java.util.OptionalInt;

/**
 * What became of a scenario that was checked.
 *
 * @param misfits why it cannot be played, in the order of the steps; none where it can
 * @param differences what it comes to, where that is something else than it expects
 * @param gaps the questions without a step, before a stop that stands without them
 */
public record VerifiedScenario(
    List<StepMismatch> misfits, List<ExpectationDifference> differences, List<String> gaps) {
  public VerifiedScenario {
    misfits = List.copyOf(misfits);
    differences = List.copyOf(differences);
    gaps = List.copyOf(gaps);
  }

  /**
   * Why a scenario cannot be played with the rules as they are.
   *
   * @param step the step that it concerns, or the one before the gap, from 0; empty for a gap
   *     before the first step
   * @param problem names the step and its question, without a full stop
   * @param fix what to do about it, without a full stop
   */
  public record StepMismatch(OptionalInt step, String problem, String fix) {}

  /**
   * Something that a scenario expects and that is otherwise.
   *
   * @param what is compared: {@code outcome}, {@code strength}, {@code reasons}, {@code stops} or
   *     {@code cautions}
   * @param expected ids or words, in order
   * @param found the same as it is now
   */
  public record ExpectationDifference(String what, List<String> expected, List<String> found) {
    public ExpectationDifference {
      expected = List.copyOf(expected);
      found = List.copyOf(found);
    }
  }
}
