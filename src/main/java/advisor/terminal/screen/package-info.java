/**
 * Lines for a screen, and the block of them that is drawn over itself: {@link
 * advisor.terminal.screen.ScreenText} sets texts, {@link advisor.terminal.screen.RedrawnBlock}
 * draws.
 */
package advisor.terminal.screen;
