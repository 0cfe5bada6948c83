/**
 * {@code advisor batch}: many sets of answers in, a result for each out, in the same order and in
 * memory that does not grow.
 *
 * <p>Enter at {@link advisor.cli.batch.BatchCommand}. A thread takes the next part of the input,
 * works on it beside the others, and hands its results over when its turn has come ({@code
 * OrderedWorkers}).
 */
package advisor.cli.batch;
