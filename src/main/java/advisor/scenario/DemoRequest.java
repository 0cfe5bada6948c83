package advisor.scenario;

/** What whoever is at the keys wants next. */
public enum DemoRequest {
  ON,
  /** To the step before. */
  BACK,
  /** The whole of what was told in short. */
  WHOLE,
  /** The same scenario from its beginning. */
  REPLAY,
  QUIT,
  /** Ctrl-C, or the terminal is gone. */
  INTERRUPT
}
