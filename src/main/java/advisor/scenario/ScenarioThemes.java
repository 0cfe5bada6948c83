package advisor.scenario;

import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Scenarios under their themes, in the order of the alphabet; those without one come last. */
public final class ScenarioThemes {

  /** What those without a theme stand under. */
  public static final String OTHER = "Other";

  private ScenarioThemes() {}

  /**
   * Never without a scenario under a theme.
   *
   * @param scenario which scenario a thing is of
   */
  public static <T> Map<String, List<T>> of(List<T> things, Function<T, Scenario> scenario) {
    Map<String, List<T>> sorted = new TreeMap<>();
    for (T thing : things) {
      String theme = scenario.apply(thing).theme().orElse(OTHER);
      sorted.computeIfAbsent(theme, name -> new ArrayList<>()).add(thing);
    }
    List<T> others = sorted.remove(OTHER);
    Map<String, List<T>> themes = new LinkedHashMap<>(sorted);
    if (others != null) {
      themes.put(OTHER, others);
    }
    return themes;
  }
}
