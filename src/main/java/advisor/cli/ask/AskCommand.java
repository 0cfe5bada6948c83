package advisor.cli.ask;

import advisor.cli.command.Command;
import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.Format;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.evaluate.Evaluator;
import advisor.rulefile.LoadedRules;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor ask}: conducts the interview. */
public record AskCommand(Surroundings surroundings) implements Command {

  private static final String ANSWER = "--answer";
  private static final String ANSWERS = "--answers";
  private static final String NO_INPUT = "--no-input";
  private static final String SAVE = "--save";
  private static final String QUICK = "--quick";
  private static final String TRACE = "--trace";

  /**
   * @param answers as typed: {@code question=answer}
   * @param answersFile the name of a file, or {@code -}
   */
  record AskArguments(
      CommonOptions common,
      List<String> answers,
      Optional<String> answersFile,
      boolean noInput,
      boolean quick,
      boolean trace,
      Optional<String> save) {
    AskArguments {
      answers = List.copyOf(answers);
    }

    /** Whether standard input is the file of answers. */
    boolean readStandardInput() {
      return answersFile.orElse("").equals("-");
    }
  }

  @Override
  public CommandSpec spec() {
    CommandBuilder usage =
        CommandBuilder.of(
                this,
                "ask",
                "Asks about your goals and your health, and recommends, with reasons.",
                "  advisor ask",
                "  advisor ask --answer goal=pain,stress --answer matters-most=body",
                "  printf '%%s\\n' stress none none none none massage | advisor ask --format json",
                "  advisor ask --answers answers.json --format html -o result.html",
                "",
                "An answer is a number, an id, a label or its beginning, 'none' or 'not sure'.",
                "Piped lines are answers in the order asked, or QUESTION=ANSWER in any order.")
            .values(
                "QUESTION=ANSWER",
                "Answer a question ahead. Repeatable; separate several answers with commas.",
                ANSWER)
            .value(
                "FILE|-",
                "Read answers: a JSON object, a scenario or a result. --answer overrides them.",
                ANSWERS)
            .flag("Never ask: a missing answer is an error that names it.", NO_INPUT)
            .flag("Stop asking once no answer can change the outcome.", QUICK)
            .flag(
                "Show every rule, why it did or did not count, and the command to repeat it.",
                TRACE)
            .value(
                "FILE",
                "Save the session as a scenario that 'demo' can replay; not with --quick.",
                SAVE);
    return CommonOptions.all(usage, Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML);
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    AskArguments arguments =
        new AskArguments(
            CommonOptions.read(options, surroundings),
            options.matchedOptionValue(ANSWER, List.of()),
            CommonOptions.text(options, ANSWERS),
            CommonOptions.isSet(options, NO_INPUT),
            CommonOptions.isSet(options, QUICK),
            CommonOptions.isSet(options, TRACE),
            save(options));
    surroundings.files().refuseUnwritable();
    LoadedRules rules = RulesInForce.load(arguments.common().rules(), surroundings.files());
    Evaluator evaluator = Evaluator.compile(rules.book());
    return new AskSession(surroundings, arguments, rules, evaluator, new LinkedHashMap<>()).run();
  }

  /** The file to save to. Not with --quick: a shortened session lacks answers for a replay. */
  private Optional<String> save(ParseResult options) throws UserError {
    Optional<String> file = CommonOptions.text(options, SAVE);
    if (file.isPresent()) {
      surroundings.files().write(file.get(), SAVE);
    }
    if (file.isPresent() && CommonOptions.isSet(options, QUICK)) {
      throw UserError.usage(
          "--save and --quick do not go together: a saved session has every answer");
    }
    return file;
  }
}
