package advisor.terminal.asker;

import advisor.model.Response;
import java.util.List;
import java.util.Optional;

/**
 * Lines that were given but not used.
 *
 * @param first the number of the first line that names no question, from 1, counting every line of
 *     the input; 0 for none
 * @param count the number of lines that name no question
 * @param more whether there may be more lines, because reading stopped before the end
 * @param unclear the number of the first line that names no question and answers none; 0 for none
 * @param answers the answers that the lines give, or may give, in the order given
 */
public record UnusedLines(
    int first, int count, boolean more, int unclear, List<UnusedLine> answers) {

  public static final UnusedLines NOTHING = new UnusedLines(0, 0, false, 0, List.of());

  /**
   * The answer of a line to a question.
   *
   * @param number the number of the line
   * @param isNamed whether the line names the question. Else it may belong to another; then a stop
   *     mentions the question, and a mere number or "none" is not taken for an answer.
   * @param response what was understood of the answer; empty where nothing was
   */
  public record UnusedLine(
      int number, boolean isNamed, String question, Optional<Response> response) {}

  public UnusedLines {
    answers = List.copyOf(answers);
  }
}
