/**
 * {@code advisor ask}: the interview, from the answers that are given ahead to the result and what
 * a person wants of it then.
 *
 * <p>Enter at {@link advisor.cli.ask.AskCommand}.
 */
package advisor.cli.ask;
