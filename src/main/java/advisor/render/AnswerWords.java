package advisor.render;

import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** Answers in the words that the person was shown. */
final class AnswerWords {

  private AnswerWords() {}

  static String of(Question question, Response response) {
    if (!(response instanceof Response.Given given)) {
      return "Not sure";
    }
    if (given.answers().isEmpty()) {
      return question.none().orElse("None");
    }
    List<String> labels = new ArrayList<>();
    for (String id : given.answers()) {
      question.answer(id).ifPresent(answer -> labels.add(answer.label()));
    }
    return String.join("; ", labels);
  }

  /** "Your goals: Less pain", one for each question of the book that these answers answer. */
  static List<String> each(RuleBook book, Answers answers) {
    List<String> words = new ArrayList<>();
    for (Question question : book.questions()) {
      answers
          .to(question.id())
          .ifPresent(response -> words.add(question.topic() + ": " + of(question, response)));
    }
    return words;
  }

  /** The labels of the answers that a condition mentions, in the order written. */
  static List<String> mentioned(RuleBook book, Condition condition) {
    List<String> labels = new ArrayList<>();
    for (Condition.Chosen mention : condition.mentions()) {
      Question question = book.question(mention.question()).orElseThrow();
      for (String id : mention.anyOf()) {
        question.answer(id).ifPresent(answer -> labels.add(answer.label()));
      }
    }
    return labels;
  }
}
