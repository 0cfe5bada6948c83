package advisor.interview;

import java.util.List;

/**
 * Every answer that counts, in the order asked.
 *
 * @param news what the last answer has changed; may be empty
 */
public record Review(List<Answered> answers, String news) {
  public Review {
    answers = List.copyOf(answers);
  }

  public Review(List<Answered> answers) {
    this(answers, "");
  }
}
