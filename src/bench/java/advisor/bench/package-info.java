/**
 * The benchmark, which {@code mvn -q -Pbench verify} builds and runs: starts beside a hello-world,
 * batches beside a loop that only copies, decisions beside other rule engines.
 *
 * <p>Enter at {@link advisor.bench.Bench}.
 */
package advisor.bench;
