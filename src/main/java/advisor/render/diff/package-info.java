/**
 * Describes the differences between two rule files for people.
 *
 * <p>Enter at {@link advisor.render.diff.DiffDocument}.
 */
package advisor.render.diff;
