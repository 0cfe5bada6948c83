package advisor.model;

import java.util.List;

/** What a person said to one question. A question without a response is unanswered. */
public sealed interface Response {

  /** "Not sure": never the same as "no". */
  Response NOT_SURE = new NotSure();

  /** The ids of the answers that were chosen; none where the person could not say. */
  List<String> answers();

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
