package advisor.terminal.lines;

/**
 * Lines that were given and never used.
 *
 * @param first the number of the first, from 1, counting every line of the input; 0 for none
 * @param count how many there are
 * @param more whether there may be still more, because reading stopped before the end
 */
public record UnusedLines(int first, int count, boolean more) {

  public static final UnusedLines NOTHING = new UnusedLines(0, 0, false);
}
