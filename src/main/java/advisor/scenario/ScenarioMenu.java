package advisor.scenario;

import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets somebody choose a theme, unless there is only one, and then a scenario. */
final class ScenarioMenu {

  private static final String LEAVE = "leave";
  private static final String BACK = "";

  private final Map<String, List<Scenario>> themes;
  private final boolean quiz;
  private final Map<String, Response> last = new HashMap<>();

  /**
   * @param quiz whether titles stay hidden, so that a whole theme is chosen instead of a scenario
   */
  ScenarioMenu(List<Scenario> scenarios, boolean quiz) {
    this.themes = ScenarioThemes.of(scenarios, scenario -> scenario);
    this.quiz = quiz;
  }

  /** The chosen scenarios; an empty list to end the demos, empty if the menu was left. */
  Optional<List<Scenario>> choose(Stage stage) {
    if (themes.size() == 1 && !quiz) {
      return within(themes.keySet().iterator().next(), stage);
    }
    List<Answer> answers = new ArrayList<>();
    themes.forEach(
        (theme, within) -> answers.add(new Answer(theme, theme + " (" + within.size() + ")")));
    Optional<String> theme = answer("Demos", "Which demos?", answers, stage);
    if (theme.isEmpty() || !themes.containsKey(theme.get())) {
      return theme.map(leave -> List.of());
    }
    return quiz ? Optional.of(themes.get(theme.get())) : within(theme.get(), stage);
  }

  private Optional<List<Scenario>> within(String theme, Stage stage) {
    List<Scenario> within = themes.get(theme);
    List<Answer> answers = new ArrayList<>();
    for (Scenario scenario : within) {
      answers.add(new Answer("n" + answers.size(), scenario.title()));
    }
    String of = themes.size() == 1 ? "" : " Theme: " + theme;
    Optional<String> title = answer("Demo", "Which demo?" + of, answers, stage);
    if (themes.size() > 1 && title.equals(Optional.of(BACK))) {
      return choose(stage);
    }
    return title.map(
        id ->
            id.startsWith("n")
                ? List.of(within.get(Integer.parseInt(id.substring(1))))
                : List.of());
  }

  /** The id of the answer; an empty id to go back, empty if the question was left. */
  private Optional<String> answer(String topic, String ask, List<Answer> answers, Stage stage) {
    answers.add(new Answer(LEAVE, "End the demos"));
    Question question = Question.outsideABook("demo", topic, ask, "", answers);
    Optional<Response> earlier = Optional.ofNullable(last.get(ask));
    Reply reply = stage.choose(new Prompt(question, 0, earlier, true, List.of()));
    if (reply instanceof Reply.Responded chosen) {
      last.put(ask, chosen.response());
      return Optional.of(chosen.response().answers().get(0));
    }
    return reply instanceof Reply.Back ? Optional.of(BACK) : Optional.empty();
  }
}
