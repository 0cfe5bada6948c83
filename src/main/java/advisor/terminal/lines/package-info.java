/**
 * The interview line by line: numbered choices for whoever reads without redraw, and answers from a
 * pipe, where nothing is printed at all.
 *
 * <p>Enter at {@link advisor.terminal.lines.PlainLines} and {@link
 * advisor.terminal.lines.PipedLines}.
 */
package advisor.terminal.lines;
