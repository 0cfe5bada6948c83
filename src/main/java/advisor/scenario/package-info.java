/**
 * Scenarios, which are prepared sessions: playing them through the real interview, recording them,
 * and checking them against their expected results.
 *
 * <p>Enter at {@link advisor.scenario.VerifiedScenario} (does a scenario still fit the rules, and
 * does it come to what it expects?), {@link advisor.scenario.Player} (plays scenarios on a {@link
 * advisor.scenario.Stage}) and {@link advisor.scenario.Recorder}. No I/O happens here. {@code
 * interview}, {@code explain}, {@code evaluate} and {@code model} may be used.
 */
package advisor.scenario;
