/** Help texts, manual pages and shell completions, made from the declarations of the commands. */
package advisor.cli.help;
