package advisor.cli.command;

import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import java.io.IOException;
import picocli.CommandLine.ParseResult;

/** A command whose result is a text. */
public interface PrintingCommand extends Command {

  Surroundings surroundings();

  String text(ParseResult options, CommonOptions common) throws UserError, IOException;

  @Override
  default ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions common = CommonOptions.read(options, surroundings());
    surroundings().write(text(options, common), common.output());
    return ExitCode.OK;
  }
}
