/**
 * What all commands share: their declaration, the common options, the rules in use, the formats,
 * and the surroundings (streams, terminal, environment) of a run.
 */
package advisor.cli.command;
