package advisor.cli.batch;

import advisor.cli.CommonOptions;
import advisor.cli.ExitCode;
import advisor.cli.ProgramStreams;
import advisor.cli.UnknownWords;
import advisor.cli.UserError;
import advisor.cli.batch.BatchCommand.Form;
import advisor.cli.batch.UnusablePolicy.Handling;
import advisor.cli.batch.UnusablePolicy.Limit;
import advisor.render.json.ResultField;
import advisor.render.json.ResultKey;
import advisor.rulefile.answers.LineNames;
import advisor.rulefile.answers.TableLayout;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code batch}, and what they say. */
record BatchOptions(ParseResult options, ProgramStreams surroundings) {

  private static final String FIELDS = "--fields";
  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String DELIMITER = "--delimiter";
  private static final String ENCODING = "--encoding";
  private static final String COLUMNS = "--columns";
  private static final String NO_HEADER = "--no-header";
  private static final String CARRY = "--carry";
  private static final String IGNORE = "--ignore";
  private static final String GUARD = "--guard-formulas";
  private static final String ERRORS = "--errors";
  private static final String UNUSABLE = "--unusable";
  private static final String MOST = "--max-unusable";
  private static final String FAIL_FAST = "--fail-fast";
  private static final String LENIENT = "--lenient";
  private static final String SUMMARY = "--summary";

  private static final String ALL = "all";

  /** What every record has, so that naming it changes nothing. */
  private static final Set<String> ALWAYS = Set.of("line", LineNames.ID);

  /** How tables are encoded. */
  private enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16(StandardCharsets.UTF_16),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
      this.charset = charset;
    }
  }

  static void addTo(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("FILE")
            .description("The answers (default: standard input, also as '-').")
            .build());
    value(
        spec,
        "KEY,...",
        "What each result tells besides its line and id (default: outcome,strength,totals): "
            + String.join(", ", ResultField.words())
            + "; or a member such as answers.goal.",
        FIELDS);
    value(spec, "json|csv", "What the answers are in (default: json).", FROM);
    value(spec, "json|csv", "What to write (default: json).", TO);
    value(
        spec,
        "CHARACTER|tab",
        "What parts the cells of tables (default: what the first line tells).",
        DELIMITER);
    value(
        spec,
        "utf-8|utf-16|windows-1252",
        "How the table is encoded (default: what its first bytes tell, else utf-8).",
        ENCODING);
    value(spec, "NAME,...", "The columns of a table whose first line does not name them.", COLUMNS);
    flag(spec, "Write a table without the line that names its columns.", NO_HEADER);
    value(spec, "NAME,...", "Columns that go to the results as they are.", CARRY);
    value(spec, "NAME,...", "Columns that are passed over.", IGNORE);
    flag(
        spec,
        "Put an apostrophe before ids and carried cells that a spreadsheet would work out, as other"
            + " cells have it; it is taken away again where such a table is read.",
        GUARD);
    value(
        spec,
        "FILE|-",
        "Write the lines that cannot be used, with the reason, to a file, or to standard error.",
        ERRORS);
    value(
        spec,
        "fail|exclude|inline",
        "Lines that cannot be used: fail in the end (default), leave them out, or write them in"
            + " their place.",
        UNUSABLE);
    value(spec, "N|P%", "How many may be left out or written before the run fails.", MOST);
    flag(spec, "End at the first line that cannot be used.", FAIL_FAST);
    flag(
        spec,
        "Take numbers and beginnings for answers too, not only ids and whole labels.",
        LENIENT);
    flag(spec, "Count the outcomes instead; with --fields, as well, on standard error.", SUMMARY);
  }

  private static void value(CommandSpec spec, String label, String description, String name) {
    spec.addOption(CommonOptions.value(label, description, name));
  }

  private static void flag(CommandSpec spec, String description, String name) {
    spec.addOption(CommonOptions.flag(description, name));
  }

  BatchCommand.Request read() throws UserError {
    Form from = CommonOptions.choice(options, FROM, Form.class).orElse(Form.JSON);
    Form to = CommonOptions.choice(options, TO, Form.class).orElse(Form.JSON);
    refuseWithoutTable(from != Form.CSV, FROM + " csv", ENCODING, COLUMNS);
    refuseWithoutTable(to != Form.CSV, TO + " csv", NO_HEADER);
    refuseWithoutTable(from != Form.CSV && to != Form.CSV, "tables", DELIMITER, GUARD);
    return new BatchCommand.Request(
        CommonOptions.read(options, surroundings),
        options.matchedPositionalValue(0, "-"),
        from,
        to,
        fields(),
        LineNames.of(list(CARRY), list(IGNORE)),
        new TableLayout(
            delimiter(),
            CommonOptions.choice(options, ENCODING, Encoding.class).map(named -> named.charset),
            list(COLUMNS),
            CommonOptions.isSet(options, GUARD)),
        !CommonOptions.isSet(options, NO_HEADER),
        unusable(),
        CommonOptions.isSet(options, LENIENT),
        CommonOptions.isSet(options, SUMMARY));
  }

  /** What would do nothing was meant to do something. */
  private void refuseWithoutTable(boolean without, String with, String... names) throws UserError {
    for (String name : names) {
      if (without && options.hasMatchedOption(name)) {
        throw new UserError(ExitCode.USAGE, "error: " + name + " goes with " + with);
      }
    }
  }

  private List<String> list(String option) {
    return CommonOptions.text(options, option).stream()
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  private Optional<Character> delimiter() throws UserError {
    Optional<String> text = CommonOptions.text(options, DELIMITER);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String said = text.get().equals("tab") || text.get().equals("\\t") ? "\t" : text.get();
    if (said.length() != 1
        || "\"\r\n'".contains(said)
        || Character.isLetterOrDigit(said.charAt(0))) {
      throw UnknownWords.word(text.get(), DELIMITER, List.of(",", ";", "|", "tab"));
    }
    return Optional.of(said.charAt(0));
  }

  private UnusablePolicy unusable() throws UserError {
    Handling handling =
        CommonOptions.choice(options, UNUSABLE, Handling.class).orElse(Handling.FAIL);
    Optional<String> errors = CommonOptions.text(options, ERRORS);
    boolean onStandardError = errors.isPresent() && errors.get().equals("-");
    return new UnusablePolicy(
        handling,
        limit(handling),
        errors.isPresent() && !onStandardError
            ? Optional.of(surroundings.files().write(errors.get(), ERRORS))
            : Optional.empty(),
        onStandardError,
        CommonOptions.isSet(options, FAIL_FAST));
  }

  private Limit limit(Handling handling) throws UserError {
    Optional<String> text = CommonOptions.text(options, MOST);
    if (text.isEmpty()) {
      return Limit.NONE;
    }
    if (handling == Handling.FAIL) {
      throw new UserError(
          ExitCode.USAGE, "error: " + MOST + " goes with " + UNUSABLE + " exclude or inline");
    }
    Optional<Limit> limit = Limit.of(text.get());
    if (limit.isEmpty()) {
      throw UnknownWords.word(
          text.get(), MOST, List.of("a number such as 20", "a share such as 5%"));
    }
    return limit.get();
  }

  private Optional<List<ResultField>> fields() throws UserError {
    Optional<String> text = CommonOptions.text(options, FIELDS);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<ResultField> fields = new ArrayList<>();
    for (String word : text.get().split(",", -1)) {
      for (ResultField field : fields(word.strip())) {
        if (!fields.contains(field)) {
          fields.add(field);
        }
      }
    }
    return Optional.of(fields);
  }

  private static List<ResultField> fields(String word) throws UserError {
    if (word.equals(ALL)) {
      return Stream.of(ResultKey.values()).map(ResultField::of).toList();
    }
    Optional<ResultField> field = ResultField.of(word);
    if (field.isEmpty() && !ALWAYS.contains(word)) {
      throw UnknownWords.word(word, FIELDS, ResultField.words());
    }
    return field.stream().toList();
  }
}
