/**
 * The command line.
 *
 * <p>Start at {@link advisor.cli.Advisor}, which finds the command and runs it. Each command is one
 * class that reads its options, makes one call and returns an {@link advisor.cli.error.ExitCode}.
 * The large commands have packages of their own. This is the outermost layer: it may use everything
 * below, and nothing else uses picocli.
 */
package advisor.cli;
