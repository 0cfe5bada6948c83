/**
 * What a shell reads: pages of the manual, and the command that gives the same result without a
 * question.
 */
package advisor.render.shell;
