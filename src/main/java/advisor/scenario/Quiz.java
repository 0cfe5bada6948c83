package advisor.scenario;

import advisor.interview.AnsweredQuestion;
import advisor.interview.Interview;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a class what it would recommend, and how sure it is. */
final class Quiz {

  private static final String SURE = "sure";

  private static final Question HOW_SURE =
      Question.outsideABook(
          "how-sure",
          "How sure",
          "And how sure are you?",
          "",
          List.of(new Answer(SURE, "Sure"), new Answer("guess", "More of a guess")));

  private final Question recommend;

  Quiz(RuleBook book) {
    String ask = "What would you recommend, before you see the result?";
    this.recommend = Question.outsideABook("recommend", "The class", ask, "", outcomes(book));
  }

  private static List<Answer> outcomes(RuleBook book) {
    List<Answer> outcomes = new ArrayList<>();
    book.outcomes().forEach((id, guidance) -> outcomes.add(new Answer(id, guidance.label())));
    return outcomes;
  }

  /** The guess of the class; empty if somebody left a question. */
  Optional<QuizRound> ask(Stage stage, String title, Interview finished) {
    while (true) {
      List<AnsweredQuestion> answers = new ArrayList<>(finished.answered());
      Reply guess = stage.askClass(new Prompt(recommend, 0, Optional.empty(), false, answers));
      if (!(guess instanceof Reply.Responded guessed)) {
        return Optional.empty();
      }
      answers.add(new AnsweredQuestion(recommend, guessed.response()));
      Reply sure = stage.askClass(new Prompt(HOW_SURE, 0, Optional.empty(), true, answers));
      if (sure instanceof Reply.Responded howSure) {
        String outcome = guessed.response().answers().get(0);
        boolean isSure = howSure.response().equals(Response.of(SURE));
        return Optional.of(new QuizRound(title, outcome, isSure, finished.evaluation()));
      }
      if (!(sure instanceof Reply.Back)) {
        return Optional.empty();
      }
    }
  }
}
