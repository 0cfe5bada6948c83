/**
 * {@code advisor rules}: the workshop of those who write rules.
 *
 * <p>Enter at {@link advisor.cli.rules.RulesCommands}, which has one command for each thing that
 * can be done with a rule file.
 */
package advisor.cli.rules;
