/**
 * The interview as a menu.
 *
 * <p>Enter at {@link advisor.terminal.menu.Menu}. A {@link advisor.terminal.menu.Panel} defines the
 * effect of keys and the look of a state, independent of any terminal. {@link
 * advisor.terminal.menu.MenuState} with {@link advisor.terminal.menu.MenuFrame} is the panel of a
 * question, {@link advisor.terminal.menu.StopPanel} of a stop before it ends the interview, {@link
 * advisor.terminal.menu.TextPanel} of texts and the last page. {@link
 * advisor.terminal.menu.Keyboard} separates keys from reports of the terminal. The choices are in
 * {@code terminal.choice}, the drawing is in {@code terminal.screen}.
 */
package advisor.terminal.menu;
