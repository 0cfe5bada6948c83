package advisor.scenario;

import advisor.model.Question;
import advisor.model.Scenario;
import java.util.Optional;

/**
 * The pauses of a demo in milliseconds, for reading and for typing that looks real. They are the
 * same in every run.
 *
 * @param speed how many times as fast as a person; above 0
 */
public record DemoPace(double speed) {

  private static final double PER_WORD = 240;
  private static final double LEAST_READING = 1200;
  private static final double KEY = 110;
  private static final double TAKING = 700;

  /** Deviations from the usual time between keys. */
  private static final int[] UNEVEN = {0, 40, -25, 15, 70, -35, 10, 30, -15, 50, -30};

  public DemoPace {
    if (!(speed > 0)) {
      throw new IllegalArgumentException("the speed must be above 0: " + speed);
    }
  }

  /** The pause before an answer: the step's own, or else the time to read the texts. */
  public long beforeAnswer(Question question, Optional<Scenario.Step> step) {
    double narration = step.flatMap(Scenario.Step::say).map(DemoPace::reading).orElse(0.0);
    double reading = LEAST_READING + reading(question.ask()) + narration;
    return at(step.flatMap(Scenario.Step::pause).map(seconds -> seconds * 1000).orElse(reading));
  }

  /** The pause before the next key of an answer, after this many keys. */
  public long beforeKey(int typed) {
    return at(KEY + UNEVEN[typed % UNEVEN.length]);
  }

  /** The pause before a choice is accepted, so that all can see it. */
  public long beforeTaking() {
    return at(TAKING);
  }

  /** The time to read a text. */
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
