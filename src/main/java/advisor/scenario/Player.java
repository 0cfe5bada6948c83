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
  private final DemoTexts words;
  private final Optional<Quiz> quiz;
  private List<QuizRound> rounds = List.of();

  /**
   * @param quiz whether the class is asked before each verdict
   */
  public Player(Evaluator evaluator, Stage stage, DemoTexts words, boolean quiz) {
    this.evaluator = evaluator;
    this.stage = stage;
    this.words = words;
    this.quiz = quiz ? Optional.of(new Quiz(evaluator.book())) : Optional.empty();
  }

  /**
   * Plays them to the end, or until somebody ends the demo. They must fit the rules.
   *
   * @return {@link DemoRequest#ON} at the end, else {@link DemoRequest#QUIT} or {@link
   *     DemoRequest#INTERRUPT}
   */
  public DemoRequest play(List<Scenario> scenarios) {
    return debriefed(inOrder(scenarios, "end"));
  }

  /** The same with those that somebody chooses, until nothing more is chosen. */
  public DemoRequest playChosen(List<Scenario> scenarios) {
    ScenarioMenu menu = new ScenarioMenu(scenarios, quiz.isPresent());
    while (true) {
      Optional<List<Scenario>> chosen = menu.choose(stage);
      if (chosen.isEmpty() || chosen.get().isEmpty()) {
        return debriefed(chosen.isEmpty() ? stage.wish() : DemoRequest.ON);
      }
      DemoRequest wish = inOrder(chosen.get(), "menu");
      if (wish != DemoRequest.ON) {
        return debriefed(wish);
      }
    }
  }

  private DemoRequest debriefed(DemoRequest wish) {
    if (rounds.isEmpty() || wish == DemoRequest.INTERRUPT) {
      return wish;
    }
    DemoRequest shown = stage.show(columns -> words.debriefing(rounds, columns));
    return shown == DemoRequest.INTERRUPT ? shown : wish;
  }

  private DemoRequest inOrder(List<Scenario> scenarios, String after) {
    int at = 0;
    while (at < scenarios.size()) {
      List<QuizRound> before = rounds;
      Scenario scenario = scenarios.get(at);
      Interview played = VerifiedScenario.of(evaluator, scenario).played();
      List<String> expected = words.expected(played.evaluation());
      stage.begin(new Scene(scenario, at + 1, scenarios.size(), quiz.isPresent(), expected));
      String next = at + 1 < scenarios.size() ? "next demo" : after;
      DemoRequest wish = perform(scenario, begun(played), next);
      if (wish == DemoRequest.REPLAY) {
        rounds = before;
      } else if (wish == DemoRequest.ON) {
        at++;
      } else {
        return wish;
      }
    }
    return DemoRequest.ON;
  }

  /** From the first question on; where a stop stands without some steps, from the stop. */
  private Interview begun(Interview played) {
    return played.gaps().isEmpty() ? Interview.begin(evaluator, Answers.none()) : played;
  }

  private DemoRequest perform(Scenario scenario, Interview begun, String next) {
    Interview interview = begun;
    while (true) {
      InterviewEnd session = new Interviewer(stage, false).conduct(interview);
      if (!(session instanceof InterviewEnd.Finished finished)) {
        return stage.wish();
      }
      List<QuizRound> before = rounds;
      DemoRequest wish = verdict(scenario, finished.interview(), next);
      if (wish != DemoRequest.BACK) {
        return wish;
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
        return stage.wish();
      }
      rounds = new ArrayList<>(rounds);
      rounds.add(round.get());
      compared = columns -> words.compared(round.get(), columns) + "\n";
    }
    Explanation explanation = new Explainer(evaluator).explain(evaluation);
    IntFunction<String> above = compared;
    IntFunction<String> shown =
        columns -> {
          String first = above.apply(columns);
          int rows = stage.rows() - (int) first.lines().count();
          return first + words.verdict(explanation, columns, rows);
        };
    String about = Stage.about(scenario, evaluation.answers());
    if (evaluation.isStop()) {
      stage.say(about);
      about = "";
    }
    DemoRequest wish = DemoRequest.WHOLE;
    while (wish == DemoRequest.WHOLE) {
      wish = stage.show(shown);
      wish = wish == DemoRequest.ON ? stage.end(about, next) : wish;
      shown = columns -> words.result(explanation, columns);
    }
    return wish;
  }
}
