/**
 * The interview as a block that is drawn over itself.
 *
 * <p>Enter at {@link advisor.terminal.menu.Menu}. A {@link advisor.terminal.menu.Panel} is what a
 * key does and what a state looks like, and knows no terminal: {@link
 * advisor.terminal.menu.MenuState} with {@link advisor.terminal.menu.MenuFrame} is that of a
 * question, {@link advisor.terminal.menu.StopPanel} that of a stop before it ends the interview,
 * {@link advisor.terminal.menu.TextPanel} that of the end and of whatever is read. {@link
 * advisor.terminal.menu.Keyboard} and {@link advisor.terminal.menu.RedrawnBlock} are the two ends
 * of one.
 *
 * <p>What was typed decides: {@link advisor.terminal.menu.TypedWord} holds it, {@link
 * advisor.terminal.menu.Selection} asks {@link advisor.interview.NamedChoices} what it means,
 * {@link advisor.terminal.menu.TypedEffect} says what it did.
 */
package advisor.terminal.menu;
