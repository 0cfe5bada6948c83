package advisor.scenario;

import advisor.model.Scenario;
import java.util.List;

/**
 * A scenario that is about to be played.
 *
 * @param number its place in the demo, from 1
 * @param of the number of scenarios in the demo; 1 if they are chosen one by one
 * @param quiz whether the class guesses the result, which the title may give away
 * @param expected the expected result and its reasons, in paragraphs, for the presenter only
 */
public record Scene(Scenario scenario, int number, int of, boolean quiz, List<String> expected) {
  public Scene {
    expected = List.copyOf(expected);
  }

  /** The heading before the first question. */
  public String heading() {
    String count = of == 1 && !quiz ? "Demo" : "Demo " + number + " of " + of;
    return quiz ? count : count + ": " + scenario.title();
  }
}
