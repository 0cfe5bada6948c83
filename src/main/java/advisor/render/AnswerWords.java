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

/** Puts answers into the words that the person saw. */
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
    for (Answer answer : question.answers()) {
      if (given.answers().contains(answer.id())) {
        labels.add(answer.label());
      }
    }
    return String.join("; ", labels);
  }

  /** The topic of each answered question of the book, with its answer as the note. */
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

  /** One line for each answered question: "Your goals: Less pain". */
  static List<String> each(RuleBook book, Answers answers) {
    List<String> lines = new ArrayList<>();
    for (Item term : terms(book, answers)) {
      lines.add(term.text() + ": " + term.note().orElseThrow());
    }
    return lines;
  }

  /**
   * The labels of the answers that a condition asks for where the person was not sure, in the order
   * of the condition. A "not" stands before an answer that the condition excludes.
   */
  static List<String> unsure(RuleBook book, Judgement<?> judged) {
    Set<String> labels = new LinkedHashSet<>();
    addUnsure(book, judged.said().when(), judged.answers(), "", labels);
    return List.copyOf(labels);
  }

  private static void addUnsure(
      RuleBook book, Condition condition, Answers answers, String not, Set<String> labels) {
    if (condition instanceof Condition.Chosen leaf
        && answers.to(leaf.question()).equals(Optional.of(Response.NOT_SURE))) {
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
      addUnsure(book, part, answers, within, labels);
    }
  }
}
