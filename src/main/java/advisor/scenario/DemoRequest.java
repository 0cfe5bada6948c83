package advisor.scenario;

/** What whoever is at the keys wants next. */
public enum DemoRequest {
  /** To go on. */
  ON,
  /** To the step before. */
  BACK,
  /** The whole of what was told in short. */
  WHOLE,
  /** The same scenario from its beginning. */
  REPLAY,
  /** To end the demo. */
  QUIT,
  /** Ctrl-C, or the terminal is gone. */
  INTERRUPT
}
