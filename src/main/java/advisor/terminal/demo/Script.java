package advisor.terminal.demo;

import advisor.scenario.DemoRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A script that answers in place of a person: its current step, and who has the keys. */
abstract class Script {

  private ScriptStep step = ScriptStep.NONE;
  private DemoRequest request = DemoRequest.INTERRUPT;

  boolean runs;
  boolean takenOver;

  Script(boolean runs) {
    this.runs = runs;
  }

  void begin(ScriptStep next) {
    step = next;
    takenOver &= !next.isWaiting();
    request = DemoRequest.INTERRUPT;
  }

  ScriptStep step() {
    return step;
  }

  DemoRequest request() {
    return request;
  }

  /** Whether the trainer has the keys: they were taken over, or the script has no answer. */
  boolean isByHand() {
    return takenOver || step.hasNoAnswer();
  }

  boolean isLeftBy(String letter) {
    request =
        switch (letter) {
          case "r" -> DemoRequest.REPLAY;
          case "q" -> DemoRequest.QUIT;
          case "w" -> step.isWaiting() ? DemoRequest.WHOLE : DemoRequest.INTERRUPT;
          default -> DemoRequest.INTERRUPT;
        };
    return request != DemoRequest.INTERRUPT;
  }

  /**
   * One step of a script.
   *
   * @param wanted the positions to choose; none where the script has no answer, so that somebody at
   *     the keys must give one
   * @param pause how long to wait before the first key where the script runs, in milliseconds
   * @param narration the narrator's words
   * @param byHand what to tell the person who must answer; may be empty
   * @param waitingKeys the keys on offer where the demo waits and nothing is asked; none where
   *     something is asked
   * @param isOfTheRules whether the step is a question of the rules, which has a reason
   */
  record ScriptStep(
      Set<Integer> wanted,
      long pause,
      Optional<String> narration,
      String byHand,
      List<String> waitingKeys,
      boolean isOfTheRules) {

    static final String NO_STEP = "The script has no answer to this question. Please answer it.";
    private static final String QUIZ =
        "A question for the class. The person at the keys answers it.";

    static final ScriptStep NONE = open("");

    static final ScriptStep CLASS = open(QUIZ);

    ScriptStep {
      wanted = Set.copyOf(wanted);
      waitingKeys = List.copyOf(waitingKeys);
    }

    private static ScriptStep open(String byHand) {
      return new ScriptStep(Set.of(), 0, Optional.empty(), byHand, List.of(), false);
    }

    static ScriptStep question(Set<Integer> wanted, long pause, Optional<String> narration) {
      return new ScriptStep(wanted, pause, narration, NO_STEP, List.of(), true);
    }

    static ScriptStep confirmation(long pause) {
      return new ScriptStep(Set.of(0), pause, Optional.empty(), NO_STEP, List.of(), false);
    }

    static ScriptStep waiting(long pause, Optional<String> narration, List<String> keys) {
      return new ScriptStep(Set.of(0), pause, narration, "", keys, false);
    }

    boolean isWaiting() {
      return !waitingKeys.isEmpty();
    }

    /** Whether the step can be skipped. Not the last one, where nothing follows. */
    boolean canBeSkipped() {
      return !isWaiting() || waitingKeys.stream().anyMatch(key -> key.startsWith("s "));
    }

    boolean hasNoAnswer() {
      return wanted.isEmpty();
    }

    /** The answer as a line: its numbers, or nothing where the demo just goes on. */
    String line() {
      return wanted.stream()
          .filter(position -> isOfTheRules)
          .sorted()
          .map(position -> Integer.toString(position + 1))
          .collect(Collectors.joining(", "));
    }
  }
}
