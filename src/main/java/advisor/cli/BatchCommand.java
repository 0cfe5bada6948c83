package advisor.cli;

import advisor.render.ResultKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor batch}: a file of answers in, a file of results out. */
final class BatchCommand implements Command {

  private static final String FIELDS = "--fields";
  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String ERRORS = "--errors";
  private static final String FAIL_FAST = "--fail-fast";
  private static final String LENIENT = "--lenient";
  private static final String SUMMARY = "--summary";
  private static final String ALL = "all";

  private final Surroundings surroundings;

  BatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What lines are written in. */
  enum Form {
    JSON,
    CSV
  }

  /**
   * What was asked for.
   *
   * @param file the input, or {@code -}
   * @param fields the keys of each result; empty where none were named
   * @param errors where unusable lines go; empty for standard error
   */
  record Request(
      CommonOptions common,
      String file,
      Optional<List<ResultKey>> fields,
      Form from,
      Form to,
      Optional<Path> errors,
      boolean failFast,
      boolean lenient,
      boolean summary) {}

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("batch");
    spec.usageMessage()
        .header("Turns many sets of answers into results, one a line, in the same order.", "")
        .footer(
            "",
            "Examples:",
            "  advisor batch answers.jsonl -o results.jsonl --errors unusable.jsonl",
            "  advisor batch --fields outcome,reasons < answers.jsonl",
            "  advisor batch --from csv --to csv clinic.csv",
            "  advisor batch --summary answers.jsonl",
            "",
            "A line is an object of answers: {\"id\": 7, \"goal\": [\"pain\"], \"cause\": \"injury\"}.",
            "An answer is an id or a list of ids, [] for none, null for not sure. Of CSV,",
            "the first line names the questions; several answers take ';', an empty cell",
            "is no answer. Lines that cannot be used are told and passed over; the exit",
            "code then is 1.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("FILE")
            .description("The answers (default: standard input, also as '-').")
            .build());
    spec.addOption(
        CommonOptions.value(
            "KEY,...",
            "The keys of each result, or 'all' (default: outcome,strength,totals).",
            FIELDS));
    spec.addOption(
        CommonOptions.value("json|csv", "What the answers are in (default: json).", FROM));
    spec.addOption(CommonOptions.value("json|csv", "What to write (default: json).", TO));
    spec.addOption(
        CommonOptions.value(
            "FILE", "Write the lines that cannot be used to a file, with the reason.", ERRORS));
    spec.addOption(CommonOptions.flag("End at the first line that cannot be used.", FAIL_FAST));
    spec.addOption(
        CommonOptions.flag(
            "Take numbers and beginnings for answers too, not only ids and whole labels.",
            LENIENT));
    spec.addOption(
        CommonOptions.flag(
            "Count the outcomes instead; with --fields, as well, on standard error.", SUMMARY));
    CommonOptions.addForStreams(spec);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult options) throws Refusal, IOException {
    Request request =
        new Request(
            CommonOptions.read(options, surroundings),
            options.matchedPositionalValue(0, "-"),
            fields(CommonOptions.text(options, FIELDS)),
            CommonOptions.choice(options, FROM, Form.class).orElse(Form.JSON),
            CommonOptions.choice(options, TO, Form.class).orElse(Form.JSON),
            errors(options),
            CommonOptions.isSet(options, FAIL_FAST),
            CommonOptions.isSet(options, LENIENT),
            CommonOptions.isSet(options, SUMMARY));
    return new BatchSession(surroundings, request).run();
  }

  private Optional<Path> errors(ParseResult options) throws Refusal {
    Optional<String> name = CommonOptions.text(options, ERRORS);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(surroundings.files().write(name.get(), ERRORS));
  }

  private static Optional<List<ResultKey>> fields(Optional<String> text) throws Refusal {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().equals(ALL)) {
      return Optional.of(List.of(ResultKey.values()));
    }
    List<ResultKey> keys = new ArrayList<>();
    for (String word : text.get().split(",", -1)) {
      ResultKey key = key(word.strip());
      if (!keys.contains(key)) {
        keys.add(key);
      }
    }
    return Optional.of(keys);
  }

  private static ResultKey key(String word) throws Refusal {
    Optional<ResultKey> key = ResultKey.of(word);
    if (key.isPresent()) {
      return key.get();
    }
    List<String> known = new ArrayList<>();
    for (ResultKey each : ResultKey.values()) {
      known.add(each.id());
    }
    known.add(ALL);
    throw Unknown.word(word, FIELDS, known);
  }
}
