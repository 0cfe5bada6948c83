/**
 * The stages on which demos are played: the same menu or numbered lines as in an interview, with
 * keys pressed by a script.
 *
 * <p>Enter at {@link advisor.terminal.demo.DemoStage}, {@link advisor.terminal.demo.PlainStage}
 * and, for films, {@link advisor.terminal.demo.Recording}.
 */
package advisor.terminal.demo;
