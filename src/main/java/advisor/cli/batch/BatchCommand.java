package advisor.cli.batch;

import advisor.cli.command.Command;
import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.interview.AnswerText;
import advisor.render.json.ResultKey;
import advisor.render.records.ResultField;
import advisor.render.records.TableText;
import advisor.rulefile.answers.LineNames;
import advisor.rulefile.answers.TableLayout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor batch}: a file of answers in, a file of results out. */
public record BatchCommand(Surroundings surroundings) implements Command {

  /** What lines are written in. */
  enum Form {
    JSON,
    CSV
  }

  /**
   * What was asked for.
   *
   * @param file the input, or {@code -}
   * @param fields those of each result; empty where none were named
   * @param names what else lines hold
   * @param header whether a table that is written begins with the names of its columns
   * @param shown whether the results go to a terminal
   */
  record BatchArguments(
      CommonOptions common,
      String file,
      Form from,
      Form to,
      Optional<List<ResultField>> fields,
      LineNames names,
      TableLayout layout,
      boolean header,
      boolean shown,
      UnusablePolicy unusable,
      boolean lenient,
      boolean summary) {

    static final List<ResultField> USUAL =
        List.of(
            ResultField.of(ResultKey.OUTCOME),
            ResultField.of(ResultKey.STRENGTH),
            ResultField.of(ResultKey.TOTALS));

    /** How a table is written: as one that is read is. */
    TableText text(char read, boolean marked) {
      return new TableText(layout.delimiter().orElse(read), layout.guarded(), marked, shown);
    }

    AnswerText.Reach reach() {
      return lenient ? AnswerText.Reach.BEGINNING : AnswerText.Reach.WHOLE;
    }

    List<ResultField> told() {
      return fields.orElse(USUAL);
    }

    boolean isOnlyCounted() {
      return summary && fields.isEmpty();
    }
  }

  @Override
  public CommandSpec spec() {
    CommandBuilder usage =
        CommandBuilder.of(
                this,
                "batch",
                "Turns many sets of answers into results, one per line, in the same order.",
                "  advisor batch answers.jsonl -o results.jsonl --errors unusable.jsonl",
                "  advisor batch --fields outcome,answers.goal,rules < answers.jsonl",
                "  advisor batch --from csv --to csv --carry name --ignore remarks clinic.csv",
                "  advisor batch --unusable inline --max-unusable 1%% answers.jsonl",
                "  advisor batch --summary answers.jsonl",
                "",
                "A line is an object of answers: {\"id\": 7, \"goal\": [\"pain\"], \"cause\": \"injury\"}.",
                "An answer is an id, a whole label or a list of them, [] for none, null for not",
                "sure. In a table, the first line names the questions; ';' stands between several",
                "answers, and an empty cell is no answer. Each result has the number of its line,",
                "and the id if the line has one. A warning sign leads to its stop whatever else",
                "is wrong with its line. Any other line with a fault is reported and skipped, and",
                "the exit code is then 3.")
            .word("0", "0..1", "FILE", "The answers (default: standard input, also as '-').");
    for (BatchOption option : BatchOption.values()) {
      option.addTo(usage);
    }
    return CommonOptions.ofStreams(usage);
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    return new BatchSession(surroundings, new BatchOptions(options, surroundings).read()).run();
  }
}
