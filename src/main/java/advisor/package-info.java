/**
 * Physiotherapy or massage? An interview, a recommendation and its reasons.
 *
 * <p>{@link advisor.Main} puts the program together; the only other class here runs it for the
 * build. The packages below follow the way of an answer, and depend on each other in one direction:
 * {@code cli} on {@code terminal}, {@code rulefile}, {@code render} and {@code scenario}; these on
 * {@code interview}, {@code explain} and {@code check}; these on {@code evaluate}; and that on
 * {@code model} and {@code text}.
 *
 * <p>On the way of a piped {@code ask}, through whichever package, no lambda, stream or comparison
 * of records may be loaded, because that makes the start slow; {@code PipeIT} ensures it. This is
 * why there are loops and named comparators where a stream would be shorter.
 */
package advisor;
