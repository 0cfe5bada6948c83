package advisor.rulefile.answers;

import advisor.model.Scenario;
import advisor.rulefile.issue.Place;
import java.util.List;

/**
 * A scenario that was read from a file.
 *
 * @param name of the file, as it was given
 * @param steps where the question of each step stands, in the order of the steps
 */
public record ScenarioFile(String name, Scenario scenario, List<Place> steps) {
  public ScenarioFile {
    steps = List.copyOf(steps);
  }
}
