/**
 * The command line.
 *
 * <p>Start at {@link advisor.cli.Advisor}, which finds the command and runs it. Each command is one
 * class that reads its options, makes one call and returns an {@link advisor.cli.error.ExitCode}.
 * Large commands have their own packages. This is the outermost layer: it may use everything below,
 * and only it uses picocli.
 */
package advisor.cli;
