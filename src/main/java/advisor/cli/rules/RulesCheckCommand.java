package advisor.cli.rules;

import advisor.check.RuleCheck;
import advisor.check.query.CheckRequest;
import advisor.check.report.Report;
import advisor.cli.command.Command;
import advisor.cli.command.CommandBuilder;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.DocumentFormatter;
import advisor.cli.command.Format;
import advisor.cli.command.Progress;
import advisor.cli.command.RulesInForce;
import advisor.cli.command.Surroundings;
import advisor.cli.error.ExitCode;
import advisor.cli.error.UserError;
import advisor.cli.files.FileErrors;
import advisor.cli.files.ScenarioFolder;
import advisor.model.RuleBook;
import advisor.model.Scenario;
import advisor.render.CheckedRules;
import advisor.render.FindingsDocument;
import advisor.render.WorkflowCommands;
import advisor.render.document.ProgramText;
import advisor.render.json.FindingsJson;
import advisor.render.json.JsonLayout;
import advisor.render.json.SarifJson;
import advisor.rulefile.DefaultRules;
import advisor.rulefile.RuleFile;
import advisor.rulefile.issue.Issue;
import advisor.rulefile.issue.ReadOutcome;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advisor rules check}: proves rule files sound, or shows what is wrong. */
record RulesCheckCommand(Surroundings surroundings) implements Command {
  private static final String STRICT = "--strict";
  private static final String ALL = "--all";
  private static final String ON = "--on";
  private static final String SCENARIOS = "--scenarios";
  private static final String WRITE_SCENARIOS = "--write-scenarios";

  @Override
  public CommandSpec spec() {
    CommandBuilder usage =
        CommandBuilder.of(
                this,
                "check",
                "Proves a rule file sound, or shows what is wrong, with answers as examples.",
                "  advisor rules check",
                "  advisor rules check my-rules.json --strict --format json",
                "  advisor rules check my-rules.json --scenarios my-scenarios --on 2027-01-31",
                "  advisor rules check --scenarios my-scenarios --write-scenarios my-scenarios",
                "  advisor rules check rules/a.json rules/b.json --format sarif -o findings.sarif",
                "",
                "Exit code 1 means findings, or that something could not be proved; warnings count"
                    + " only with --strict. Of several files, the worst decides. Editors and code"
                    + " hosts read sarif; github writes workflow commands.")
            .word("0..*", "0..*", "FILE", "The rule files (default: as for --rules).")
            .flag("Fail on warnings too, unless the file accepts them.", STRICT)
            .flag("Show every finding in full, also what goes with another.", ALL)
            .value("DATE", "Check the review date against this day, such as 2027-01-31.", ON)
            .value("DIR", "Report what no scenario in this folder covers.", SCENARIOS)
            .value(
                "DIR",
                "Write into this folder the fewest sessions that cover what no scenario covers.",
                WRITE_SCENARIOS);
    return CommonOptions.all(
        usage, Format.TEXT, Format.JSON, Format.MARKDOWN, Format.SARIF, Format.GITHUB);
  }

  @Override
  public ExitCode run(ParseResult options) throws UserError, IOException {
    CommonOptions.refuseRulesTwice(options);
    CommonOptions common = CommonOptions.read(options, surroundings);
    List<CheckedRules> files = new ArrayList<>();
    List<Issue> faults = new ArrayList<>();
    for (Optional<String> name : named(options, common)) {
      ReadOutcome<RuleFile> read = RulesInForce.read(name, surroundings.files());
      faults.addAll(read.issues());
      files.add(check(name, read, options, common));
    }
    Optional<String> folder = CommonOptions.text(options, WRITE_SCENARIOS);
    if (folder.isPresent()) {
      for (CheckedRules file : files) {
        new ScenarioWriter(folder.get(), surroundings, common).write(file);
      }
    }
    String text = text(files, common, CommonOptions.isSet(options, ALL));
    surroundings.write(text, common.output());
    if (!faults.isEmpty()) {
      throw FileErrors.shown(faults);
    }
    return files.stream().allMatch(CheckedRules::isSound) ? ExitCode.OK : ExitCode.FAILED;
  }

  /** The files given as arguments, else the rules in use; empty stands for the built-in rules. */
  private static List<Optional<String>> named(ParseResult options, CommonOptions common) {
    List<String> names = options.matchedPositionalValue(0, List.of());
    List<Optional<String>> named = new ArrayList<>();
    names.forEach(name -> named.add(Optional.of(name)));
    return named.isEmpty() ? List.of(common.rules()) : named;
  }

  private CheckedRules check(
      Optional<String> name, ReadOutcome<RuleFile> read, ParseResult options, CommonOptions common)
      throws UserError, IOException {
    boolean strict = CommonOptions.isSet(options, STRICT);
    if (read instanceof ReadOutcome.Ok<RuleFile> ok) {
      RuleFile rules = ok.value();
      Report report = report(rules.book(), request(options, rules), surroundings, common);
      Optional<String> scenarios = CommonOptions.text(options, SCENARIOS);
      return PlacedFindings.of(rules, name.isPresent(), scenarios, strict, report);
    }
    return PlacedFindings.of(read.issues(), name.orElse(DefaultRules.NAME), strict);
  }

  /** Runs every check, and reports progress on the way. */
  static Report report(
      RuleBook book, CheckRequest request, Surroundings surroundings, CommonOptions common) {
    AtomicReference<String> current = new AtomicReference<>("");
    try (Progress progress = new Progress(surroundings, common)) {
      progress.begin(seconds -> current.get());
      return new RuleCheck(check -> current.set("checking: " + check.id() + " ..."))
          .check(book, request);
    }
  }

  private CheckRequest request(ParseResult options, RuleFile rules) throws UserError, IOException {
    Optional<String> on = CommonOptions.text(options, ON);
    Optional<String> folder = CommonOptions.text(options, SCENARIOS);
    Optional<List<Scenario>> scenarios =
        CommonOptions.text(options, WRITE_SCENARIOS).map(path -> List.of());
    if (folder.isPresent()) {
      scenarios =
          Optional.of(ScenarioFolder.read(folder.get(), rules.book(), surroundings.files()));
    }
    return new CheckRequest(
        on.isEmpty() ? Optional.empty() : Optional.of(date(on.get())), scenarios);
  }

  private static LocalDate date(String text) throws UserError {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw UserError.usage(ON + ": '" + text + "' is not a date: write it as 2027-01-31");
    }
  }

  private String text(List<CheckedRules> files, CommonOptions common, boolean all) {
    return switch (common.format()) {
      case JSON -> JsonLayout.pretty(FindingsJson.of(files));
      case SARIF -> JsonLayout.pretty(SarifJson.of(files, ProgramText.version()));
      case GITHUB -> WorkflowCommands.of(files);
      default ->
          files.stream().map(file -> document(file, common, all)).collect(Collectors.joining("\n"));
    };
  }

  private String document(CheckedRules file, CommonOptions common, boolean all) {
    return file.isReadable() || common.format() == Format.MARKDOWN
        ? new DocumentFormatter(surroundings, common).text(FindingsDocument.of(file, all))
        : file.excerpts();
  }
}
