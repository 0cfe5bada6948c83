package advisor.terminal.lines;

import advisor.interview.HeardAnswers;

/**
 * Lines that were given and never used.
 *
 * @param first the number of the first that names no question, from 1, counting every line of the
 *     input; 0 for none
 * @param count how many of these there are
 * @param more whether there may be still more, because reading stopped before the end
 * @param named what the others say, which name the question that they answer
 */
public record UnusedLines(int first, int count, boolean more, HeardAnswers named) {

  public static final UnusedLines NOTHING = new UnusedLines(0, 0, false, HeardAnswers.NOTHING);
}
