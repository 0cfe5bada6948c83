package advisor.interview;

import java.util.List;

/**
 * Every answer that counts, in the order asked.
 *
 * @param news what the last answer has changed; may be empty
 */
public record AnswerReview(List<Answered> answers, String news) {
  public AnswerReview {
    answers = List.copyOf(answers);
  }
}
