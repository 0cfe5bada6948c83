package advisor.evaluate;

import advisor.model.Answers;
import advisor.model.Condition;
import advisor.model.Question;
import advisor.model.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions of a book by position and by id. */
public final class Questions {

  private final List<Question> questions;
  private final Map<String, Integer> positions;

  public Questions(List<Question> questions) {
    this.questions = questions;
    this.positions = new HashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      positions.put(questions.get(i).id(), i);
    }
  }

  public int size() {
    return questions.size();
  }

  public Question get(int position) {
    return questions.get(position);
  }

  /**
   * Returns the position of the question with this id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public int indexOf(String id) {
    Integer position = positions.get(id);
    if (position == null) {
      throw new IllegalArgumentException("no question '" + id + "'");
    }
    return position;
  }

  /** Returns the positions of the questions that a condition mentions, ascending. */
  int[] mentionedBy(Condition condition) {
    Set<String> ids = condition.questions();
    int[] mentioned = new int[ids.size()];
    int count = 0;
    for (String id : ids) {
      mentioned[count++] = indexOf(id);
    }
    Arrays.sort(mentioned);
    return mentioned;
  }

  /** Returns the marks of these answers, in question order. */
  public long[] marks(Answers answers) {
    long[] marks = unanswered();
    mark(answers, marks);
    return marks;
  }

  private void mark(Answers answers, long[] marks) {
    for (Map.Entry<String, Response> entry : answers.byQuestion().entrySet()) {
      int position = indexOf(entry.getKey());
      marks[position] = AnswerBits.of(questions.get(position), entry.getValue());
    }
  }

  /**
   * The marks of these answers where some have a fault.
   *
   * @param partly what was understood of those with a fault: ticks, or else a "not sure"; empty
   *     where nothing was
   */
  public long[] marks(Answers whole, Map<String, Optional<Response>> partly) {
    long[] marks = unanswered();
    for (Map.Entry<String, Optional<Response>> entry : partly.entrySet()) {
      if (entry.getValue().isPresent()) {
        int position = indexOf(entry.getKey());
        long mark = AnswerBits.of(questions.get(position), entry.getValue().get());
        marks[position] = mark == AnswerBits.NOT_SURE ? mark : AnswerBits.partOf(mark);
      }
    }
    mark(whole, marks);
    return marks;
  }

  /** Returns the answers of these marks, in question order, as far as they were understood. */
  public Answers answers(long[] marks) {
    Map<String, Response> answers = new LinkedHashMap<>();
    for (int i = 0; i < marks.length; i++) {
      if (AnswerBits.isHeard(marks[i])) {
        Question question = questions.get(i);
        answers.put(question.id(), AnswerBits.response(question, marks[i]));
      }
    }
    return new Answers(answers);
  }

  public long[] unanswered() {
    long[] marks = new long[questions.size()];
    Arrays.fill(marks, AnswerBits.UNANSWERED);
    return marks;
  }
}
