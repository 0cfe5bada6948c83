/**
 * The interview line by line: numbered choices for a person at a terminal without redraw, and
 * answers from a pipe, where nothing is printed.
 *
 * <p>Enter at {@link advisor.terminal.lines.PlainLines} and {@link
 * advisor.terminal.lines.PipedLines}.
 */
package advisor.terminal.lines;
