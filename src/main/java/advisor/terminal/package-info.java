/**
 * Asks a person questions and takes the answers.
 *
 * <p>Enter at {@link advisor.terminal.Terminals}: it examines the streams and opens one of three
 * {@link advisor.terminal.asker.Asker}s. {@link advisor.terminal.menu.Menu} redraws a block on a
 * capable terminal, {@link advisor.terminal.lines.PlainLines} writes numbered lines for screen
 * readers and terminals that cannot redraw, and {@link advisor.terminal.lines.PipedLines} takes
 * answers from a pipe and prints nothing. Demos are played on the first two, in {@code
 * terminal.demo}.
 *
 * <p>Uses {@code scenario}, {@code interview}, {@code model} and JLine, which is used nowhere else
 * and is not loaded when standard input is a pipe.
 */
package advisor.terminal;
