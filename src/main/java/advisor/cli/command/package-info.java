/**
 * What all commands share: how a command is declared, the common options, the rule file in force,
 * the formats, and the surroundings (streams, terminal, environment) that a command works in.
 */
package advisor.cli.command;
