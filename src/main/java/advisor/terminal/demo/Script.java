package advisor.terminal.demo;

import advisor.scenario.DemoRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a script has come that stands in for whoever answers, and whose the keys are. */
abstract class Script {

  private ScriptStep step = ScriptStep.NONE;
  private DemoRequest wish = DemoRequest.INTERRUPT;

  /** Whether it goes on by itself. */
  boolean runs;

  boolean takenOver;

  Script(boolean runs) {
    this.runs = runs;
  }

  void cue(ScriptStep next) {
    step = next;
    takenOver &= !next.isGate();
    wish = DemoRequest.INTERRUPT;
  }

  ScriptStep step() {
    return step;
  }

  /** Why what was put last was left. */
  DemoRequest wish() {
    return wish;
  }

  /** Whether the keys are the trainer's, because they were taken or the script has none. */
  boolean isByHand() {
    return takenOver || step.hasNoAnswer();
  }

  /** Whether what is put is to be left because of this letter. */
  boolean isLeftBy(String letter) {
    wish =
        switch (letter) {
          case "r" -> DemoRequest.REPLAY;
          case "q" -> DemoRequest.QUIT;
          case "w" -> step.isGate() ? DemoRequest.WHOLE : DemoRequest.INTERRUPT;
          default -> DemoRequest.INTERRUPT;
        };
    return wish != DemoRequest.INTERRUPT;
  }

  /**
   * What a script does with what is shown, and what is said of it.
   *
   * @param wanted the positions to choose; none where the script has no answer, so that somebody at
   *     the keys must give one
   * @param pause how long to wait before the first key where nobody steps, in milliseconds
   * @param said the narrator's words
   * @param byHand what is said to whoever must answer; may be empty
   * @param gateKeys the keys there are where nothing is asked, so that the keys are the script's;
   *     none where something is
   * @param isOfTheRules whether it is a question of the rules, so that there is a reason for it
   */
  record ScriptStep(
      Set<Integer> wanted,
      long pause,
      Optional<String> said,
      String byHand,
      List<String> gateKeys,
      boolean isOfTheRules) {

    static final String NO_STEP = "The script has no answer to this one: it is yours.";
    private static final String QUIZ =
        "A question to the class. Whoever is at the keys answers it.";

    /** Nothing is shown yet. */
    static final ScriptStep NONE = open("");

    static final ScriptStep CLASS = open(QUIZ);

    ScriptStep {
      wanted = Set.copyOf(wanted);
      gateKeys = List.copyOf(gateKeys);
    }

    private static ScriptStep open(String byHand) {
      return new ScriptStep(Set.of(), 0, Optional.empty(), byHand, List.of(), false);
    }

    static ScriptStep question(Set<Integer> wanted, long pause, Optional<String> said) {
      return new ScriptStep(wanted, pause, said, NO_STEP, List.of(), true);
    }

    static ScriptStep confirmation(long pause) {
      return new ScriptStep(Set.of(0), pause, Optional.empty(), NO_STEP, List.of(), false);
    }

    static ScriptStep gate(long pause, Optional<String> said, List<String> keys) {
      return new ScriptStep(Set.of(0), pause, said, "", keys, false);
    }

    boolean isGate() {
      return !gateKeys.isEmpty();
    }

    /** Not behind all that there is to see: the letter would be one too many. */
    boolean canBeSkipped() {
      return !isGate() || gateKeys.stream().anyMatch(key -> key.startsWith("s "));
    }

    boolean hasNoAnswer() {
      return wanted.isEmpty();
    }

    /** The answer as a line: its numbers, or nothing where it goes on. */
    String line() {
      return wanted.stream()
          .filter(position -> isOfTheRules)
          .sorted()
          .map(position -> Integer.toString(position + 1))
          .collect(Collectors.joining(", "));
    }
  }
}
