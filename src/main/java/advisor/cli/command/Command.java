package advisor.cli.command;

import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the program's commands: what it reads, and what it does. */
public interface Command {

  CommandSpec spec();

  ExitCode run(ParseResult options) throws UserError, IOException;
}
