package advisor.scenario;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import advisor.model.Scenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Groups scenarios by theme in alphabetical order. */
public final class ScenarioThemes {

  /** The theme of scenarios that name none. */
  private static final String OTHER = "Other";

  private ScenarioThemes() {}

  /**
   * The things by theme; no theme is empty.
   *
   * @param scenario gives the scenario that a thing belongs to
   */
  public static <T> Map<String, List<T>> of(List<T> things, Function<T, Scenario> scenario) {
    Function<T, String> theme = thing -> scenario.apply(thing).theme().orElse(OTHER);
    return things.stream().collect(groupingBy(theme, TreeMap::new, toList()));
  }
}
