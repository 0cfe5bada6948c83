package advisor.scenario;

import advisor.model.Question;
import advisor.model.Scenario;
import java.util.Optional;

/**
 * How long things take, in milliseconds: reading, and typing that looks typed. The same at every
 * run.
 *
 * @param speed how many times as fast as a person; above 0
 */
public record DemoPace(double speed) {

  private static final double PER_WORD = 240;
  private static final double LEAST_READING = 1200;
  private static final double KEY = 110;
  private static final double TAKING = 700;

  /** Some keys come sooner and some later than the rest. */
  private static final int[] UNEVEN = {0, 40, -25, 15, 70, -35, 10, 30, -15, 50, -30};

  public DemoPace {
    if (!(speed > 0)) {
      throw new IllegalArgumentException("a speed is above 0: " + speed);
    }
  }

  /** Before the answer to a question: the step's own pause, else as long as reading takes. */
  public long beforeAnswer(Question question, Optional<Scenario.Step> step) {
    double said = step.flatMap(Scenario.Step::say).map(DemoPace::reading).orElse(0.0);
    double reading = LEAST_READING + reading(question.ask()) + said;
    return at(step.flatMap(Scenario.Step::pause).map(seconds -> seconds * 1000).orElse(reading));
  }

  /** Before the next key, when so many were typed to this answer. */
  public long beforeKey(int typed) {
    return at(KEY + UNEVEN[typed % UNEVEN.length]);
  }

  /** Before what was chosen is taken, so that all can see it. */
  public long beforeTaking() {
    return at(TAKING);
  }

  /** As long as it takes to read a text. */
  public long toRead(String text) {
    return at(LEAST_READING + reading(text));
  }

  private static double reading(String text) {
    return text.isBlank() ? 0 : PER_WORD * text.strip().split("\\s+").length;
  }

  private long at(double milliseconds) {
    return Math.round(milliseconds / speed);
  }
}
