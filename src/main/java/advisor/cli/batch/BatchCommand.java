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
import advisor.text.NamedConstant;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor batch}: turns a file of answers into a file of results. */
public record BatchCommand(Surroundings surroundings) implements Command {

  /** The formats of lines. */
  enum Form implements NamedConstant {
    JSON,
    CSV
  }

  /**
   * The options of a batch.
   *
   * @param file the input, or {@code -}
   * @param fields the fields of each result; empty if none were named
   * @param names of what lines hold besides answers
   * @param header whether a table of results begins with its column names
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

    static final List<ResultField> DEFAULT_FIELDS =
        List.of(
            ResultField.of(ResultKey.OUTCOME),
            ResultField.of(ResultKey.STRENGTH),
            ResultField.of(ResultKey.TOTALS));

    /** The format of a table of results, by default the format of the table that is read. */
    TableText text(char delimiter, boolean marked) {
      return new TableText(layout.delimiter().orElse(delimiter), layout.guarded(), marked, shown);
    }

    AnswerText.Reach reach() {
      return lenient ? AnswerText.Reach.BEGINNING : AnswerText.Reach.WHOLE;
    }

    List<ResultField> shownFields() {
      return fields.orElse(DEFAULT_FIELDS);
    }

    boolean isCountOnly() {
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
