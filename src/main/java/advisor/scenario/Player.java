package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.interview.Interview;
import advisor.interview.InterviewEnd;
import advisor.interview.Interviewer;
import advisor.model.Answers;
import advisor.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Plays scenarios through the real interview, one after the other. */
public final class Player {

  private final Evaluator evaluator;
  private final Stage stage;
  private final DemoTexts texts;
  private final Optional<Quiz> quiz;
  private List<QuizRound> rounds = List.of();

  /**
   * @param quiz whether the class guesses before each verdict
   */
  public Player(Evaluator evaluator, Stage stage, DemoTexts texts, boolean quiz) {
    this.evaluator = evaluator;
    this.stage = stage;
    this.texts = texts;
    this.quiz = quiz ? Optional.of(new Quiz(evaluator.book())) : Optional.empty();
  }

  /**
   * Plays scenarios in order to the end, or until somebody ends the demo. They must fit the rules.
   *
   * @return {@link DemoRequest#ON} at the end, else {@link DemoRequest#QUIT} or {@link
   *     DemoRequest#INTERRUPT}
   */
  public DemoRequest play(List<Scenario> scenarios) {
    return debriefed(inOrder(scenarios, "end"));
  }

  /** Plays the scenarios that somebody chooses from a menu, until somebody leaves the menu. */
  public DemoRequest playChosen(List<Scenario> scenarios) {
    ScenarioMenu menu = new ScenarioMenu(scenarios, quiz.isPresent());
    while (true) {
      Optional<List<Scenario>> chosen = menu.choose(stage);
      if (chosen.isEmpty() || chosen.get().isEmpty()) {
        return debriefed(chosen.isEmpty() ? stage.request() : DemoRequest.ON);
      }
      DemoRequest request = inOrder(chosen.get(), "menu");
      if (request != DemoRequest.ON) {
        return debriefed(request);
      }
    }
  }

  private DemoRequest debriefed(DemoRequest request) {
    if (rounds.isEmpty() || request == DemoRequest.INTERRUPT) {
      return request;
    }
    DemoRequest shown = stage.show(columns -> texts.debriefing(rounds, columns));
    return shown == DemoRequest.INTERRUPT ? shown : request;
  }

  private DemoRequest inOrder(List<Scenario> scenarios, String after) {
    int at = 0;
    while (at < scenarios.size()) {
      List<QuizRound> before = rounds;
      Scenario scenario = scenarios.get(at);
      Interview played = VerifiedScenario.of(evaluator, scenario).played();
      List<String> expected = texts.expected(played.evaluation());
      stage.begin(new Scene(scenario, at + 1, scenarios.size(), quiz.isPresent(), expected));
      String next = at + 1 < scenarios.size() ? "next demo" : after;
      DemoRequest request = perform(scenario, begun(played), next);
      if (request == DemoRequest.REPLAY) {
        rounds = before;
      } else if (request == DemoRequest.ON) {
        at++;
      } else {
        return request;
      }
    }
    return DemoRequest.ON;
  }

  /** The interview at its first question, or at the stop if the scenario reached it past gaps. */
  private Interview begun(Interview played) {
    return played.gaps().isEmpty() ? Interview.begin(evaluator, Answers.none()) : played;
  }

  private DemoRequest perform(Scenario scenario, Interview begun, String next) {
    Interview interview = begun;
    while (true) {
      InterviewEnd end = new Interviewer(stage, false).conduct(interview);
      if (!(end instanceof InterviewEnd.Finished finished)) {
        return stage.request();
      }
      List<QuizRound> before = rounds;
      DemoRequest request = verdict(scenario, finished.interview(), next);
      if (request != DemoRequest.BACK) {
        return request;
      }
      rounds = before;
      interview = finished.interview().back();
    }
  }

  private DemoRequest verdict(Scenario scenario, Interview finished, String next) {
    Evaluation evaluation = finished.evaluation();
    IntFunction<String> compared = columns -> "";
    if (quiz.isPresent()) {
      Optional<QuizRound> round = quiz.get().ask(stage, scenario.title(), finished);
      if (round.isEmpty()) {
        return stage.request();
      }
      rounds = new ArrayList<>(rounds);
      rounds.add(round.get());
      compared = columns -> texts.compared(round.get(), columns) + "\n";
    }
    Explanation explanation = new Explainer(evaluator).explain(evaluation);
    IntFunction<String> above = compared;
    IntFunction<String> shown =
        columns -> {
          String first = above.apply(columns);
          int rows = stage.rows() - (int) first.lines().count();
          return first + texts.verdict(explanation, columns, rows);
        };
    String about = Stage.about(scenario, evaluation.answers());
    if (evaluation.isStop()) {
      stage.say(about);
      about = "";
    }
    DemoRequest request = DemoRequest.WHOLE;
    while (request == DemoRequest.WHOLE) {
      request = stage.show(shown);
      request = request == DemoRequest.ON ? stage.end(about, next) : request;
      shown = columns -> texts.result(explanation, columns);
    }
    return request;
  }
}
