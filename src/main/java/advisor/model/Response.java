package advisor.model;

import java.util.List;

/** What a person said to one question. A question without a response is unanswered. */
public sealed interface Response {

  /** "Not sure": never the same as "no". */
  Response NOT_SURE = new NotSure();

  /** The person chose these answers; for choose-many, no answers means "none of these". */
  record Given(List<String> answers) implements Response {
    public Given {
      answers = List.copyOf(answers);
    }
  }

  /** The person could not say. */
  record NotSure() implements Response {}

  static Response of(String... answers) {
    return new Given(List.of(answers));
  }
}
