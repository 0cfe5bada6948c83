package advisor.cli.command;

import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program: its specification and its run. */
public interface Command {

  CommandSpec spec();

  ExitCode run(ParseResult options) throws UserError, IOException;
}
