package advisor.interview;

import java.util.List;
import java.util.Optional;

/**
 * Why a text is no answer.
 *
 * @param question the id of the question, as it was given
 * @param text the part that is not understood
 * @param problem what is wrong with it, as the rest of a sentence that begins with the text: "is no
 *     answer"
 * @param allowed what may be said instead
 * @param nearest what was probably meant
 */
public record Misunderstanding(
    String question, String text, String problem, List<String> allowed, Optional<String> nearest) {
  public Misunderstanding {
    allowed = List.copyOf(allowed);
  }
}
