package advisor.scenario;

import advisor.evaluate.Outcome;
import advisor.interview.Answered;
import advisor.interview.Prompt;
import advisor.interview.Reply;
import advisor.model.Answer;
import advisor.model.Choose;
import advisor.model.Condition;
import advisor.model.Option;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.model.StopOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a class what it would recommend, and whether it is sure. */
final class Quiz {

  private static final String SURE = "sure";

  private static final Question HOW_SURE =
      question(
          "how-sure",
          "How sure",
          "And how sure are you?",
          List.of(new Answer(SURE, "Sure"), new Answer("guess", "More of a guess")));

  private final Question recommend;

  Quiz(RuleBook book) {
    this.recommend =
        question(
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

  private static Question question(String id, String topic, String ask, List<Answer> answers) {
    return new Question(
        id,
        topic,
        ask,
        "",
        Choose.ONE,
        answers,
        Optional.empty(),
        Condition.ALWAYS,
        true,
        Map.of());
  }

  /** The guess, or empty where a question was left. */
  Optional<QuizGuess> ask(Stage stage, List<Answered> before) {
    while (true) {
      Optional<String> outcome = answer(stage, recommend, before, false);
      if (outcome.isEmpty()) {
        return Optional.empty();
      }
      List<Answered> after = new ArrayList<>(before);
      after.add(new Answered(recommend, Response.of(outcome.get())));
      Optional<String> sure = answer(stage, HOW_SURE, after, true);
      if (sure.isEmpty() || !sure.get().isEmpty()) {
        return sure.map(word -> new QuizGuess(outcome.get(), word.equals(SURE)));
      }
    }
  }

  /** What was answered; an empty text to go back, nothing to leave. */
  private static Optional<String> answer(
      Stage stage, Question question, List<Answered> before, boolean canGoBack) {
    Reply reply = stage.askClass(new Prompt(question, 0, 0, Optional.empty(), canGoBack, before));
    if (reply instanceof Reply.Answer given) {
      return Optional.of(((Response.Given) given.response()).answers().get(0));
    }
    return reply instanceof Reply.Back ? Optional.of("") : Optional.empty();
  }
}
