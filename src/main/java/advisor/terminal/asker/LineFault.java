package advisor.terminal.asker;

import advisor.interview.Misunderstanding;

/**
 * A line of the input that cannot be used.
 *
 * @param line the number of the line, from 1, counting every line
 */
public record LineFault(int line, Misunderstanding misunderstanding) {}
