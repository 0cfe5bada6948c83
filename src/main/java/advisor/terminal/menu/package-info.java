/**
 * The interview as a menu.
 *
 * <p>Enter at {@link advisor.terminal.menu.Menu}. A {@link advisor.terminal.menu.Panel} is what a
 * key does and what a state looks like, and knows no terminal: {@link
 * advisor.terminal.menu.MenuState} with {@link advisor.terminal.menu.MenuFrame} is that of a
 * question, {@link advisor.terminal.menu.StopPanel} that of a stop before it ends the interview,
 * {@link advisor.terminal.menu.TextPanel} that of the end and of whatever is read. {@link
 * advisor.terminal.menu.Keyboard} tells keys from what the terminal says of itself; what they
 * choose is in {@code terminal.choice}, what is drawn in {@code terminal.screen}.
 */
package advisor.terminal.menu;
