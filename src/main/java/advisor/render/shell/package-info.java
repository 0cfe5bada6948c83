/**
 * What the shell is told of the program: completion, manual pages, and the command that gives the
 * same result without a question.
 */
package advisor.render.shell;
