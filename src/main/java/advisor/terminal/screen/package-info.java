/**
 * Lines for a screen: {@link advisor.terminal.screen.ScreenText} lays out texts, {@link
 * advisor.terminal.screen.RedrawnBlock} redraws a block of lines in place.
 */
package advisor.terminal.screen;
