package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Evaluator;
import advisor.explain.Explainer;
import advisor.explain.Explanation;
import advisor.interview.Interview;
import advisor.interview.Interviewer;
import advisor.interview.Prompt;
import advisor.interview.Questioner;
import advisor.interview.Reply;
import advisor.interview.Review;
import advisor.interview.ReviewReply;
import advisor.interview.Session;
import advisor.model.Answers;
import advisor.model.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Plays scenarios through the real interview, one after the other. */
public final class Player {

  private final Evaluator evaluator;
  private final Stage stage;
  private final Words words;
  private final Optional<Quiz> quiz;
  private Score score = Score.NONE;

  /**
   * Plays on this stage.
   *
   * @param quiz whether the class is asked before each verdict
   */
  public Player(Evaluator evaluator, Stage stage, Words words, boolean quiz) {
    this.evaluator = evaluator;
    this.stage = stage;
    this.words = words;
    this.quiz = quiz ? Optional.of(new Quiz(evaluator.book())) : Optional.empty();
  }

  /**
   * Plays them to the end, or until somebody ends the demo. They must fit the rules.
   *
   * @return {@link Wish#ON} at the end, else {@link Wish#QUIT} or {@link Wish#INTERRUPT}
   */
  public Wish play(List<Scenario> scenarios) {
    int at = 0;
    while (at < scenarios.size()) {
      Score before = score;
      stage.begin(scenarios.get(at), at + 1, scenarios.size());
      Wish wish = perform(scenarios.get(at), at == scenarios.size() - 1);
      if (wish == Wish.REPLAY) {
        score = before;
      } else if (wish == Wish.ON) {
        at++;
      } else {
        return wish;
      }
    }
    return score.guesses() > 1 ? stage.show(columns -> words.score(score, columns)) : Wish.ON;
  }

  private Wish perform(Scenario scenario, boolean last) {
    Interview interview = Interview.begin(evaluator, Answers.none());
    Questioner asked = quiz.isPresent() ? new Unconfirmed(stage) : stage;
    while (true) {
      Session session = new Interviewer(asked, false).conduct(interview);
      if (!(session instanceof Session.Finished finished)) {
        return stage.wish();
      }
      Score before = score;
      Wish wish = verdict(finished.interview());
      if (wish == Wish.ON) {
        wish = stage.end(scenario, last);
      }
      if (wish != Wish.BACK) {
        return wish;
      }
      score = before;
      interview = finished.interview().back();
    }
  }

  private Wish verdict(Interview finished) {
    Evaluation evaluation = finished.evaluation();
    IntFunction<String> compared = columns -> "";
    if (quiz.isPresent()) {
      Optional<Guess> guess = quiz.get().ask(stage, finished.answered());
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
    public ReviewReply review(Review review) {
      return stage.review(review);
    }
  }
}
