package advisor.interview;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Guidance;
import advisor.model.Question;
import advisor.model.Response;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A stop in the words that are put to the person, before it ends the interview and after. */
public record StopNotice(Evaluation evaluation) {

  /**
   * @throws IllegalArgumentException where the evaluation is no stop
   */
  public StopNotice {
    if (!evaluation.isStop()) {
      throw new IllegalArgumentException("no stop: " + evaluation.outcome().id());
    }
  }

  /** The outcome in a few words, what it means, and what to do now. */
  public Guidance guidance() {
    return evaluation.outcome().guidance();
  }

  /** Whether no outcome of the book is more urgent. */
  public boolean isMostUrgent() {
    return evaluation.book().stopOutcomes().get(0).id().equals(evaluation.outcome().id());
  }

  /** What was answered that made it true, in sentences; the unsure answers come last. */
  public List<String> because() {
    List<String> sentences = new ArrayList<>();
    List<String> unsure = new ArrayList<>();
    for (Question question : evaluation.book().questions()) {
      Set<String> labels = labels(question);
      if (!labels.isEmpty()) {
        String said = question.choosesMany() ? "You ticked: " : "You answered: ";
        sentences.add(said + String.join("; ", labels) + ".");
      }
      if (isUnsure(question)) {
        unsure.add("You were not sure about: " + question.topic() + ".");
      }
    }
    sentences.addAll(unsure);
    return sentences;
  }

  private Set<String> labels(Question question) {
    Set<Response> responses = new LinkedHashSet<>();
    for (Judgement<Stop> sign : evaluation.warningSigns()) {
      if (sign.isTrue()) {
        sign.answers().to(question.id()).ifPresent(responses::add);
      }
    }
    Set<String> labels = new LinkedHashSet<>();
    for (AnswerText.Choice choice : AnswerText.choices(question)) {
      if (responses.stream().anyMatch(choice::isIn)) {
        labels.add(choice.label());
      }
    }
    return labels;
  }

  private boolean isUnsure(Question question) {
    return evaluation.warningSigns().stream()
        .filter(sign -> !sign.isTrue())
        .anyMatch(sign -> sign.answers().questions().contains(question.id()));
  }
}
