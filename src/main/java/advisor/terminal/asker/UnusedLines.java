package advisor.terminal.asker;

import advisor.model.Response;
import java.util.List;
import java.util.Optional;

/**
 * Lines that were given and never used.
 *
 * @param first the number of the first that names no question, from 1, counting every line of the
 *     input; 0 for none
 * @param count how many of these there are
 * @param more whether there may be still more, because reading stopped before the end
 * @param answers what the lines say, or may say, in the order given
 */
public record UnusedLines(int first, int count, boolean more, List<UnusedLine> answers) {

  public static final UnusedLines NOTHING = new UnusedLines(0, 0, false, List.of());

  /**
   * What a line says to a question.
   *
   * @param number of the line
   * @param isNamed whether it names the question; else it may belong to another, but no number and
   *     no "none" alone is taken for an answer to this one, which a stop mentions
   * @param response what was understood of the answer; empty where nothing was
   */
  public record UnusedLine(
      int number, boolean isNamed, String question, Optional<Response> response) {}

  public UnusedLines {
    answers = List.copyOf(answers);
  }
}
