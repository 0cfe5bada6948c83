package advisor.scenario;

import advisor.model.Answer;
import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets somebody choose among scenarios, by theme. Of a single theme there is nothing to choose.
 *
 * @param untold whether no title may be told before its scenario is over, so that a theme is chosen
 *     as a whole
 */
record ScenarioMenu(Map<String, List<Scenario>> themes, boolean untold) {

  private static final String LEAVE = "leave";

  static ScenarioMenu of(List<Scenario> scenarios, boolean untold) {
    return new ScenarioMenu(ScenarioThemes.of(scenarios, each -> each), untold);
  }

  /** What was chosen, nothing to end the demos; empty where the menu was left without a choice. */
  Optional<List<Scenario>> choose(Stage stage) {
    boolean one = themes.size() == 1;
    while (true) {
      Optional<String> theme =
          one && !untold ? Optional.of(only()) : theme().answer(stage::choose, List.of(), true);
      if (theme.isEmpty() || !themes.containsKey(theme.get())) {
        return theme.map(left -> List.of());
      }
      List<Scenario> within = themes.get(theme.get());
      if (untold) {
        return Optional.of(within);
      }
      Optional<String> number = title(theme.get(), within).answer(stage::choose, List.of(), true);
      if (number.isEmpty() || number.get().equals(LEAVE)) {
        return number.map(left -> List.of());
      }
      if (!number.get().equals(StageQuestion.BACK)) {
        return Optional.of(List.of(within.get(Integer.parseInt(number.get().substring(1)))));
      }
      if (one) {
        return Optional.of(List.of());
      }
    }
  }

  private String only() {
    return themes.keySet().iterator().next();
  }

  private StageQuestion theme() {
    List<Answer> answers = new ArrayList<>();
    themes.forEach(
        (theme, within) -> answers.add(new Answer(theme, theme + " (" + within.size() + ")")));
    answers.add(new Answer(LEAVE, "End the demos"));
    return StageQuestion.of("theme", "Demos", "Which demos?", answers);
  }

  private StageQuestion title(String theme, List<Scenario> within) {
    List<Answer> answers = new ArrayList<>();
    for (Scenario scenario : within) {
      answers.add(new Answer("n" + answers.size(), scenario.title()));
    }
    answers.add(new Answer(LEAVE, "End the demos"));
    String of = themes.size() == 1 ? "" : " Theme: " + theme;
    return StageQuestion.of("demo", "Demo", "Which demo?" + of, answers);
  }
}
