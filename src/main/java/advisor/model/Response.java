package advisor.model;

import java.util.List;

/** A person's response to one question. A question without a response is unanswered. */
public sealed interface Response {

  /** "Not sure": never the same as "no". */
  Response NOT_SURE = new NotSure();

  /** Returns the ids of the chosen answers; empty for "not sure". */
  List<String> answers();

  /** The ids in one word, which is {@link Question#NONE} where nothing was chosen. */
  default String ids(String between, String notSure) {
    if (equals(NOT_SURE)) {
      return notSure;
    }
    return answers().isEmpty() ? Question.NONE : String.join(between, answers());
  }

  /** The person chose these answers; for choose-many, no answers means "none of these". */
  record Given(List<String> answers) implements Response {
    public Given {
      answers = List.copyOf(answers);
    }
  }

  record NotSure() implements Response {
    @Override
    public List<String> answers() {
      return List.of();
    }
  }

  static Response of(String... answers) {
    return new Given(List.of(answers));
  }
}
