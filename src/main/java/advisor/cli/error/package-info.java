/**
 * Everything that can go wrong for the user: exit codes, and errors with their message for people
 * and their fault for programs.
 */
package advisor.cli.error;
