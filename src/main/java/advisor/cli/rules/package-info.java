/**
 * {@code advisor rules}: the commands for people who write rules.
 *
 * <p>Start at {@link advisor.cli.rules.RulesCommands}, which has one command for each task with a
 * rule file.
 */
package advisor.cli.rules;
