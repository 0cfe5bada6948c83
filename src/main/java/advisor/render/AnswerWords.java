package advisor.render;

import advisor.evaluate.Judgement;
import advisor.model.Answer;
import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.RuleBook;
import advisor.render.document.Document.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers in the words that the person was shown. */
public final class AnswerWords {

  private AnswerWords() {}

  static String of(Question question, Response response) {
    if (!(response instanceof Response.Given given)) {
      return "Not sure";
    }
    if (given.answers().isEmpty()) {
      return question.none().orElse("None");
    }
    List<String> labels = new ArrayList<>();
    for (Answer answer : question.answers()) {
      if (given.answers().contains(answer.id())) {
        labels.add(answer.label());
      }
    }
    return String.join("; ", labels);
  }

  /** The topic of each question of the book that these answers answer, and what was answered. */
  static List<Item> terms(RuleBook book, Answers answers) {
    List<Item> terms = new ArrayList<>();
    for (Question question : book.questions()) {
      Optional<Response> response = answers.to(question.id());
      if (response.isPresent()) {
        terms.add(new Item(question.topic(), of(question, response.get())));
      }
    }
    return terms;
  }

  /** The same, each in a line: "Your goals: Less pain". */
  public static List<String> each(RuleBook book, Answers answers) {
    List<String> words = new ArrayList<>();
    for (Item term : terms(book, answers)) {
      words.add(term.text() + ": " + term.note().orElseThrow());
    }
    return words;
  }

  /**
   * The answers that a condition asks for at questions that were answered "not sure", by their
   * labels, in the order written; those that it asks not to be given behind a "not".
   */
  static List<String> unsure(RuleBook book, Judgement<?> judged) {
    Set<String> labels = new LinkedHashSet<>();
    addUnsure(book, judged.said().when(), judged.answers(), "", labels);
    return List.copyOf(labels);
  }

  private static void addUnsure(
      RuleBook book, Condition condition, Answers said, String not, Set<String> labels) {
    if (condition instanceof Condition.Chosen leaf
        && said.to(leaf.question()).equals(Optional.of(Response.NOT_SURE))) {
      Question question = book.question(leaf.question()).orElseThrow();
      if (leaf.isOfAny()) {
        labels.add(not + leaf.atLeast() + " or more of: " + question.topic());
      }
      for (String id : leaf.anyOf()) {
        labels.add(not + question.answer(id).orElseThrow().label());
      }
    }
    String within = condition instanceof Condition.Not ? not.isEmpty() ? "not: " : "" : not;
    for (Condition part : condition.parts()) {
      addUnsure(book, part, said, within, labels);
    }
  }
}
