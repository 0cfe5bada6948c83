package advisor.interview;

import advisor.evaluate.Evaluation;
import advisor.evaluate.Judgement;
import advisor.model.Answers;
import advisor.model.Guidance;
import advisor.model.Question;
import advisor.model.Remark;
import advisor.model.Response;
import advisor.model.Stop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words in which a stop is shown to the person, before and after it ends the interview.
 *
 * @param unused the answers given ahead that do not count, to be named with it
 */
public record StopNotice(Evaluation evaluation, List<UnusedAnswer> unused) {

  private static final Optional<Response> UNSURE = Optional.of(Response.NOT_SURE);

  /**
   * @throws IllegalArgumentException where the evaluation is not a stop
   */
  public StopNotice {
    if (!evaluation.isStop()) {
      throw new IllegalArgumentException("no stop: " + evaluation.outcome().id());
    }
    unused = List.copyOf(unused);
  }

  public StopNotice(Evaluation evaluation) {
    this(evaluation, List.of());
  }

  /** The outcome in a few words, what it means, and what to do now. */
  public Guidance guidance() {
    return evaluation.outcome().guidance();
  }

  public boolean isMostUrgent() {
    return evaluation.book().stopOutcomes().get(0).id().equals(evaluation.outcome().id());
  }

  /** The answers that made the stop true, then the unsure and the unused ones, in sentences. */
  public List<String> because() {
    List<String> sentences = new ArrayList<>();
    for (Question question : evaluation.book().questions()) {
      List<String> labels = labels(question);
      if (!labels.isEmpty()) {
        String lead = question.choosesMany() ? "You ticked: " : "You answered: ";
        sentences.add(lead + String.join("; ", labels) + ".");
      }
    }
    for (Question question : unsure()) {
      sentences.add("You were not sure about: " + question.topic() + ".");
    }
    for (UnusedAnswer answer : unused) {
      Question question = evaluation.book().question(answer.question()).orElseThrow();
      sentences.add("Your answer was not used: " + question.topic() + ".");
    }
    return sentences;
  }

  /** The remarks that go with the stop, in full. */
  public String remarks() {
    List<String> remarks = new ArrayList<>();
    for (Judgement<Remark> judged : evaluation.toldRemarks()) {
      remarks.add(judged.said().say());
    }
    return String.join(" ", remarks);
  }

  /** The last sentence of each remark, where there is no room for more. */
  public String remarksInShort() {
    List<String> remarks = new ArrayList<>();
    for (Judgement<Remark> judged : evaluation.toldRemarks()) {
      String say = judged.said().say();
      remarks.add(say.substring(say.lastIndexOf(". ") < 0 ? 0 : say.lastIndexOf(". ") + 2));
    }
    return String.join(" ", remarks);
  }

  /** The questions whose "not sure" leads to the stop. */
  public List<Question> unsure() {
    List<Question> unsure = new ArrayList<>();
    for (Question question : evaluation.book().questions()) {
      if (evaluation.warningSigns().stream()
          .filter(sign -> !sign.isTrue())
          .anyMatch(sign -> sign.answers().to(question.id()).equals(UNSURE))) {
        unsure.add(question);
      }
    }
    return unsure;
  }

  /**
   * The answers that made a stop true: the ticks in lists that offer "none of these". Other answers
   * in its condition may only narrow it or put it off ("none of these" to a later list, a goal).
   * They are given only where there is no such tick.
   */
  public Answers said(Judgement<Stop> sign) {
    Set<String> empty = new HashSet<>();
    Set<String> noSigns = new HashSet<>();
    for (Question question : evaluation.book().questions()) {
      if (sign.answers().to(question.id()).orElse(Response.NOT_SURE).answers().isEmpty()) {
        empty.add(question.id());
      } else if (!question.offersNone()) {
        noSigns.add(question.id());
      }
    }
    Answers given = sign.answers().without(empty);
    Answers ticked = given.without(noSigns);
    if (!ticked.questions().isEmpty()) {
      return ticked;
    }
    return given.questions().isEmpty() ? sign.answers() : given;
  }

  private List<String> labels(Question question) {
    List<String> labels = new ArrayList<>();
    for (AnswerText.Choice choice : AnswerText.choices(question)) {
      if (evaluation.warningSigns().stream()
          .filter(Judgement::isTrue)
          .anyMatch(sign -> said(sign).to(question.id()).filter(choice::isIn).isPresent())) {
        labels.add(choice.label());
      }
    }
    return labels;
  }
}
