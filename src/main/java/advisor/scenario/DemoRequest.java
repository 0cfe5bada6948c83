package advisor.scenario;

/** What the person at the keys asks for next. */
public enum DemoRequest {
  /** Go on. */
  ON,
  /** Go back to the previous step. */
  BACK,
  /** Show the full result after the short one. */
  WHOLE,
  /** Play the same scenario again from the beginning. */
  REPLAY,
  QUIT,
  /** Ctrl-C was pressed, or the terminal is gone. */
  INTERRUPT
}
