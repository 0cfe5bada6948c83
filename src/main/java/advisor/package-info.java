/**
 * Physiotherapy or massage? An interview, a recommendation and its reasons.
 *
 * <p>{@link advisor.Main} puts the program together; the only other class here runs it for the
 * build. The packages below follow the way of an answer, and depend on each other in one direction:
 * {@code cli} on {@code terminal}, {@code rulefile}, {@code render} and {@code scenario}; these on
 * {@code interview}, {@code explain} and {@code check}; these on {@code evaluate}; and that on
 * {@code model}.
 */
package advisor;
