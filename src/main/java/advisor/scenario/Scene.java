package advisor.scenario;

import advisor.model.Scenario;
import java.util.List;

/**
 * A scenario that is about to be played.
 *
 * @param number its place in the demo, from 1
 * @param of how many there are; 1 where they are chosen one by one
 * @param untold whether the class is to guess what it comes to, which its title and a stop that is
 *     put may give away
 * @param expected what it comes to and why, in paragraphs; for whoever plays it alone
 */
public record Scene(Scenario scenario, int number, int of, boolean untold, List<String> expected) {
  public Scene {
    expected = List.copyOf(expected);
  }

  /** What is said before the first question. */
  public String heading() {
    String count = of == 1 && !untold ? "Demo" : "Demo " + number + " of " + of;
    return untold ? count : count + ": " + scenario.title();
  }
}
