/**
 * What a shell reads: text as a page of the manual has it, and the command that gives the same
 * result without a question.
 */
package advisor.render.shell;
