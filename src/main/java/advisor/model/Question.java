package advisor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question of the interview.
 *
 * @param topic a few words that stand for the question once it is answered
 * @param ask the question as it is put to the person
 * @param why why it is asked, shown on request
 * @param none the label of "none of these", for choose-many; where it is absent, at least one
 *     answer must be chosen
 * @param askWhen over earlier questions only; the question is asked unless this is false
 * @param mustAnswer whether "not sure" is refused
 * @param suppose for an answer id (or {@code none}), the words that follow "If" in a what-if
 *     sentence; may be empty
 * @param warns whether a stop mentions the question; {@link RuleBook} sets it
 */
public record Question(
    String id,
    String topic,
    String ask,
    String why,
    Choose choose,
    List<Answer> answers,
    Optional<String> none,
    Condition askWhen,
    boolean mustAnswer,
    Map<String, String> suppose,
    boolean warns) {

  /** The id that stands for "none of these". */
  public static final String NONE = "none";

  public static final int MOST_ANSWERS = 60;

  public Question {
    answers = List.copyOf(answers);
    suppose = Collections.unmodifiableMap(new LinkedHashMap<>(suppose));
  }

  /** Returns the questions with {@link #warns} set for those that a stop mentions. */
  static List<Question> warning(List<Question> questions, List<Stop> stops) {
    Set<String> mentioned = new HashSet<>();
    for (Stop stop : stops) {
      mentioned.addAll(stop.when().questions());
    }
    List<Question> marked = new ArrayList<>();
    for (Question question : questions) {
      boolean warns = question.warns || mentioned.contains(question.id);
      marked.add(warns == question.warns ? question : question.with(question.askWhen, warns));
    }
    return List.copyOf(marked);
  }

  public Question askedWhen(Condition other) {
    return with(other, warns);
  }

  private Question with(Condition when, boolean warning) {
    return new Question(
        id, topic, ask, why, choose, answers, none, when, mustAnswer, suppose, warning);
  }

  /** Creates a question that belongs to no rule book; it takes one answer and always applies. */
  public static Question outsideABook(
      String id, String topic, String ask, String why, List<Answer> answers) {
    return new Question(
        id,
        topic,
        ask,
        why,
        Choose.ONE,
        answers,
        Optional.empty(),
        Condition.ALWAYS,
        true,
        Map.of(),
        false);
  }

  /** The position of the answer in the order shown, or -1 if the question has no such answer. */
  public int indexOf(String answerId) {
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).id().equals(answerId)) {
        return i;
      }
    }
    return -1;
  }

  public Optional<Answer> answer(String answerId) {
    int index = indexOf(answerId);
    return index < 0 ? Optional.empty() : Optional.of(answers.get(index));
  }

  public List<String> answerIds() {
    List<String> ids = new ArrayList<>();
    for (Answer answer : answers) {
      ids.add(answer.id());
    }
    return ids;
  }

  public boolean choosesMany() {
    return choose == Choose.MANY;
  }

  public boolean offersNone() {
    return none.isPresent();
  }

  public boolean offersNotSure() {
    return !mustAnswer;
  }
}
