/**
 * How the questions reach a person, and how the answers come back.
 *
 * <p>Enter at {@link advisor.terminal.Terminals}: it looks at the streams and opens one of three
 * {@link advisor.terminal.Asker}s. {@link advisor.terminal.Menu} redraws a block on a capable
 * terminal, {@link advisor.terminal.PlainLines} writes numbered lines for screen readers and
 * terminals that cannot redraw, and {@link advisor.terminal.PipedLines} takes answers from a pipe
 * and asks nothing.
 *
 * <p>The menu is split: a {@link advisor.terminal.Panel} is what a key does and what a state looks
 * like, and knows no terminal. {@link advisor.terminal.View} with {@link advisor.terminal.Frame} is
 * that of a question, {@link advisor.terminal.StopPanel} that of a stop before it ends the
 * interview, {@link advisor.terminal.TextPanel} that of the end and of whatever is read. {@link
 * advisor.terminal.Keyboard} and {@link advisor.terminal.Screen} are the two ends of one. What was
 * typed decides: {@link advisor.terminal.TypedWord} holds it, {@link advisor.terminal.Selection}
 * asks {@link advisor.interview.NamedChoices} what it means, {@link advisor.terminal.Telling} says
 * what it did. {@link advisor.terminal.KeyDecoder} tells keys from what the terminal says of
 * itself.
 *
 * <p>Demos are played on the same menu: {@link advisor.terminal.ScriptedKeys} presses its keys, and
 * {@link advisor.terminal.DemoStage} shows what stands around it. {@link
 * advisor.terminal.Recording} films one on a terminal that nobody sees.
 *
 * <p>Uses {@code scenario}, {@code interview}, {@code model} and JLine, which is used nowhere else
 * and is not loaded when standard input is a pipe.
 */
package advisor.terminal;
