/**
 * What is different in a new rule file, to be read.
 *
 * <p>Enter at {@link advisor.render.diff.DiffDocument}.
 */
package advisor.render.diff;
