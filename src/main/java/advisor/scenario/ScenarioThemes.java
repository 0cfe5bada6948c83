package advisor.scenario;

import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Groups scenarios by theme in alphabetical order; those without a theme come last. */
public final class ScenarioThemes {

  /** The theme of scenarios that name none. */
  public static final String OTHER = "Other";

  private ScenarioThemes() {}

  /**
   * The things by theme; no theme is empty.
   *
   * @param scenario gives the scenario that a thing belongs to
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
