/**
 * The command line: what can be typed, and what comes of it.
 *
 * <p>Enter at {@link advisor.cli.Advisor}. A command reads its options into a record, hands it to
 * one call and returns an {@link advisor.cli.ExitCode}. This is the outermost layer: it may use
 * everything, and picocli is used nowhere else.
 */
package advisor.cli;
