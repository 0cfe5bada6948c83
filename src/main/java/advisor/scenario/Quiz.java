package advisor.scenario;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Outcome;
import advisor.interview.Answered;
import advisor.interview.Interview;
import advisor.model.Answer;
import advisor.model.Option;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a class what it would recommend, and whether it is sure. */
final class Quiz {

  private static final String SURE = "sure";

  private static final StageQuestion HOW_SURE =
      StageQuestion.of(
          "how-sure",
          "How sure",
          "And how sure are you?",
          List.of(new Answer(SURE, "Sure"), new Answer("guess", "More of a guess")));

  private final StageQuestion recommend;

  Quiz(RuleBook book) {
    this.recommend =
        StageQuestion.of(
            "recommend", "The class", "What would you recommend, before you see it?", every(book));
  }

  private static List<Answer> every(RuleBook book) {
    List<Answer> outcomes = new ArrayList<>();
    for (Option option : book.recommendable()) {
      outcomes.add(new Answer(option.id(), option.label()));
    }
    outcomes.add(new Answer(Outcome.EITHER, book.decision().either().label()));
    outcomes.add(new Answer(Outcome.UNKNOWN, book.decision().unknown().label()));
    for (StopOutcome stop : book.stopOutcomes()) {
      outcomes.add(new Answer(stop.id(), stop.guidance().label()));
    }
    return outcomes;
  }

  /** What the class says, or empty where a question was left. */
  Optional<QuizRound> ask(Stage stage, String title, Interview finished) {
    Evaluation evaluation = finished.evaluation();
    while (true) {
      List<Answered> answers = new ArrayList<>(finished.answered());
      Optional<String> guess = asked(recommend, stage, answers, false);
      if (guess.isEmpty()) {
        return Optional.empty();
      }
      answers.add(new Answered(recommend.question(), Response.of(guess.get())));
      Optional<String> sure = asked(HOW_SURE, stage, answers, true);
      if (sure.isEmpty() || !sure.get().equals(StageQuestion.BACK)) {
        return sure.map(word -> new QuizRound(title, guess.get(), word.equals(SURE), evaluation));
      }
    }
  }

  private static Optional<String> asked(
      StageQuestion question, Stage stage, List<Answered> before, boolean canGoBack) {
    return question.answer(stage::askClass, before, canGoBack, Optional.empty());
  }
}
