package advisor.interview;

import advisor.model.Question;
import advisor.model.Response;
import java.util.List;
import java.util.Optional;

/**
 * A question, ready to be put.
 *
 * @param number its place among the questions asked, from 1; 0 for one that is not counted
 * @param about how many questions there will be, as far as can be told; never less than {@code
 *     number}
 * @param earlier what was answered before the person went back, offered again
 * @param canGoBack whether there is an earlier question to go back to
 * @param before the questions already answered, in order
 */
public record Prompt(
    Question question,
    int number,
    int about,
    Optional<Response> earlier,
    boolean canGoBack,
    List<Answered> before) {
  public Prompt {
    before = List.copyOf(before);
  }
}
