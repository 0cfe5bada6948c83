package advisor.interview;

import java.util.List;

/** Every answer that counts, in the order asked. */
public record Review(List<Answered> answers) {
  public Review {
    answers = List.copyOf(answers);
  }
}
