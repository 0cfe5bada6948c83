package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.interview.AnswerReview;
import advisor.interview.AnswerReviewReply;
import advisor.interview.Interview;
import advisor.interview.InterviewEnd;
import advisor.interview.Interviewer;
import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.model.Answers;
import advisor.model.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Plays scenarios through the real interview, one after the other. */
public final class Player {

  private final Evaluator evaluator;
  private final Stage stage;
  private final DemoTexts words;
  private final Optional<Quiz> quiz;
  private QuizScore score = QuizScore.NONE;

  /**
   * Plays on this stage.
   *
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
    int at = 0;
    while (at < scenarios.size()) {
      QuizScore before = score;
      stage.begin(scenarios.get(at), at + 1, scenarios.size());
      DemoRequest wish = perform(scenarios.get(at), at == scenarios.size() - 1);
      if (wish == DemoRequest.REPLAY) {
        score = before;
      } else if (wish == DemoRequest.ON) {
        at++;
      } else {
        return wish;
      }
    }
    return score.guesses() > 1
        ? stage.show(columns -> words.score(score, columns))
        : DemoRequest.ON;
  }

  private DemoRequest perform(Scenario scenario, boolean last) {
    Interview interview = Interview.begin(evaluator, Answers.none());
    Questioner asked = quiz.isPresent() ? new Unconfirmed(stage) : stage;
    while (true) {
      InterviewEnd session = new Interviewer(asked, false).conduct(interview);
      if (!(session instanceof InterviewEnd.Finished finished)) {
        return stage.wish();
      }
      QuizScore before = score;
      DemoRequest wish = verdict(finished.interview());
      if (wish == DemoRequest.ON) {
        wish = stage.end(scenario, last);
      }
      if (wish != DemoRequest.BACK) {
        return wish;
      }
      score = before;
      interview = finished.interview().back();
    }
  }

  private DemoRequest verdict(Interview finished) {
    Evaluation evaluation = finished.evaluation();
    IntFunction<String> compared = columns -> "";
    if (quiz.isPresent()) {
      Optional<QuizGuess> guess = quiz.get().ask(stage, finished.answered());
      if (guess.isEmpty()) {
        return stage.wish();
      }
      score = score.and(guess.get(), guess.get().agrees(evaluation));
      compared = columns -> words.compared(guess.get(), evaluation, columns) + "\n";
    }
    Explanation explanation = new Explainer(evaluator).explain(evaluation);
    IntFunction<String> above = compared;
    return stage.show(columns -> above.apply(columns) + words.result(explanation, columns));
  }

  /** A stage whose class has yet to say what it would recommend: no stop is put before that. */
  private record Unconfirmed(Stage stage) implements Questioner {
    @Override
    public Reply ask(Prompt prompt) {
      return stage.ask(prompt);
    }

    @Override
    public AnswerReviewReply review(AnswerReview review) {
      return stage.review(review);
    }
  }
}
