/**
 * {@code advisor batch}: many sets of answers in, one result for each out, in the same order and in
 * constant memory.
 *
 * <p>Start at {@link advisor.cli.batch.BatchCommand}. Each thread takes the next part of the input,
 * works on it beside the others, and writes its results in its turn ({@code OrderedWorkers}).
 */
package advisor.cli.batch;
