/**
 * The stages on which demos are played: the menu or the numbered lines of every interview, with
 * keys that a script presses.
 *
 * <p>Enter at {@link advisor.terminal.demo.DemoStage}, {@link advisor.terminal.demo.PlainStage}
 * and, for films, {@link advisor.terminal.demo.Recording}.
 */
package advisor.terminal.demo;
