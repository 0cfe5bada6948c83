package advisor.terminal.demo;

import advisor.scenario.DemoRequest;

/** How far a script has come that stands in for whoever answers, and whose the keys are. */
abstract class Script {

  private ScriptStep step = ScriptStep.NONE;
  private DemoRequest wish = DemoRequest.INTERRUPT;
  boolean runs;
  boolean takenOver;

  /**
   * @param runs whether the script goes on by itself from the beginning
   */
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
}
