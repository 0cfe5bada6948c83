package advisor.scenario;

import advisor.interview.Answered;
import advisor.model.Answer;
import advisor.model.Response;
import advisor.model.RuleBook;
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
    book.outcomes().forEach((id, said) -> outcomes.add(new Answer(id, said.label())));
    return outcomes;
  }

  /** The guess, or empty where a question was left. */
  Optional<QuizGuess> ask(Stage stage, List<Answered> before) {
    while (true) {
      Optional<String> outcome = recommend.answer(stage::askClass, before, false);
      if (outcome.isEmpty()) {
        return Optional.empty();
      }
      List<Answered> after = new ArrayList<>(before);
      after.add(new Answered(recommend.question(), Response.of(outcome.get())));
      Optional<String> sure = HOW_SURE.answer(stage::askClass, after, true);
      if (sure.isEmpty() || !sure.get().equals(StageQuestion.BACK)) {
        return sure.map(word -> new QuizGuess(outcome.get(), word.equals(SURE)));
      }
    }
  }
}
