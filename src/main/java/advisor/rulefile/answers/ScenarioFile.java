package advisor.rulefile.answers;

import advisor.model.Scenario;
import advisor.rulefile.issue.Place;
import java.util.List;

/**
 * A scenario read from a file.
 *
 * @param name the name of the file, as it was given
 * @param steps the places of the questions of the steps, in order
 */
public record ScenarioFile(String name, Scenario scenario, List<Place> steps) {
  public ScenarioFile {
    steps = List.copyOf(steps);
  }
}
