package advisor.cli.batch;

import advisor.cli.batch.BatchCommand.Form;
import advisor.cli.batch.UnusablePolicy.Handling;
import advisor.cli.batch.UnusablePolicy.Limit;
import advisor.cli.command.CommonOptions;
import advisor.cli.command.Surroundings;
import advisor.cli.error.UserError;
import advisor.render.json.ResultKey;
import advisor.render.records.ResultField;
import advisor.rulefile.answers.AnswersTable;
import advisor.rulefile.answers.LineNames;
import advisor.rulefile.answers.TableLayout;
import advisor.rulefile.issue.IssueText;
import advisor.rulefile.issue.ReadOutcome;
import advisor.text.NamedConstant;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** Reads the options of {@code batch}. */
record BatchOptions(ParseResult options, Surroundings surroundings) {

  private static final String ALL = "all";

  /** The fields of every record, so that naming them changes nothing. */
  private static final Set<String> ALWAYS = Set.of("line", LineNames.ID);

  /** The encodings of tables. */
  private enum Encoding implements NamedConstant {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16(StandardCharsets.UTF_16),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
      this.charset = charset;
    }
  }

  BatchCommand.BatchArguments read() throws UserError, IOException {
    Form from = choice(BatchOption.FROM, Form.JSON);
    Form to = choice(BatchOption.TO, Form.JSON);
    boolean noTable = from != Form.CSV && to != Form.CSV;
    refuse(from != Form.CSV, "--from csv", BatchOption.ENCODING, BatchOption.COLUMNS);
    refuse(to != Form.CSV, "--to csv", BatchOption.NO_HEADER);
    refuse(noTable, "--from csv or --to csv", BatchOption.DELIMITER, BatchOption.GUARD_FORMULAS);
    CommonOptions common = CommonOptions.read(options, surroundings);
    return new BatchCommand.BatchArguments(
        common,
        CommonOptions.word(options).orElse("-"),
        from,
        to,
        fields(),
        LineNames.of(list(BatchOption.CARRY), list(BatchOption.IGNORE)),
        layout(),
        !isSet(BatchOption.NO_HEADER),
        surroundings.streams().output() && common.output().isEmpty(),
        unusable(),
        isSet(BatchOption.LENIENT),
        isSet(BatchOption.SUMMARY));
  }

  /** Refuses options that would have no effect. */
  private void refuse(boolean unfit, String needed, BatchOption... unused) throws UserError {
    for (BatchOption option : unused) {
      if (unfit && options.hasMatchedOption(option.word())) {
        throw UserError.usage(option.word() + " works only with " + needed);
      }
    }
  }

  private Optional<String> text(BatchOption option) {
    return CommonOptions.text(options, option.word());
  }

  private boolean isSet(BatchOption option) {
    return CommonOptions.isSet(options, option.word());
  }

  private <E extends Enum<E> & NamedConstant> E choice(BatchOption option, E otherwise)
      throws UserError {
    Class<E> words = otherwise.getDeclaringClass();
    return CommonOptions.choice(options, option.word(), words).orElse(otherwise);
  }

  private List<String> list(BatchOption option) throws UserError, IOException {
    return list(option, Optional.of(','));
  }

  /** The words of an option, read as a row of a table is. */
  private List<String> list(BatchOption option, Optional<Character> delimiter)
      throws UserError, IOException {
    Optional<String> text = text(option);
    if (text.isEmpty()) {
      return List.of();
    }
    ReadOutcome<List<String>> read = AnswersTable.cells(text.get(), delimiter);
    if (read instanceof ReadOutcome.Ok<List<String>> row) {
      return row.value();
    }
    String problem = IssueText.sentence(read.issues().get(0));
    throw UserError.usage(option.word() + ": " + problem);
  }

  private TableLayout layout() throws UserError, IOException {
    return new TableLayout(
        delimiter(),
        CommonOptions.choice(options, BatchOption.ENCODING.word(), Encoding.class)
            .map(encoding -> encoding.charset),
        columns(),
        isSet(BatchOption.GUARD_FORMULAS));
  }

  /** The column names, separated as in a table, so that a line cut off a table can be pasted. */
  private List<String> columns() throws UserError, IOException {
    String text = text(BatchOption.COLUMNS).orElse("");
    Optional<Character> delimiter = delimiter().filter(typed -> text.indexOf(typed) >= 0);
    List<String> columns = list(BatchOption.COLUMNS, delimiter);
    if (text(BatchOption.COLUMNS).isPresent() && columns.stream().allMatch(String::isEmpty)) {
      throw UserError.usage(BatchOption.COLUMNS.word() + " names no column");
    }
    return columns;
  }

  private Optional<Character> delimiter() throws UserError {
    Optional<String> text = text(BatchOption.DELIMITER);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String typed = text.get().equals("tab") || text.get().equals("\\t") ? "\t" : text.get();
    if (typed.length() != 1
        || "\"\r\n'".contains(typed)
        || Character.isLetterOrDigit(typed.charAt(0))) {
      throw unknown(text.get(), BatchOption.DELIMITER, List.of(",", ";", "|", "tab"));
    }
    return Optional.of(typed.charAt(0));
  }

  private UnusablePolicy unusable() throws UserError {
    Handling handling = choice(BatchOption.UNUSABLE, Handling.FAIL);
    Optional<String> errors = text(BatchOption.ERRORS);
    refuse(handling != Handling.FAIL, "--unusable fail", BatchOption.FAIL_FAST);
    refuse(handling == Handling.INLINE, "--unusable fail or exclude", BatchOption.ERRORS);
    boolean isFile = errors.isPresent() && !errors.get().equals("-");
    return new UnusablePolicy(
        handling,
        limit(handling),
        errors.isPresent(),
        isFile
            ? Optional.of(surroundings.files().write(errors.get(), BatchOption.ERRORS.word()))
            : Optional.empty(),
        isSet(BatchOption.FAIL_FAST));
  }

  private Limit limit(Handling handling) throws UserError {
    refuse(handling == Handling.FAIL, "--unusable exclude or inline", BatchOption.MAX_UNUSABLE);
    String text = text(BatchOption.MAX_UNUSABLE).orElse("100%");
    Optional<Limit> limit = Limit.of(text);
    if (limit.isEmpty()) {
      List<String> allowed = List.of("a number such as 20", "a share such as 5%");
      throw unknown(text, BatchOption.MAX_UNUSABLE, allowed);
    }
    return limit.get();
  }

  private Optional<List<ResultField>> fields() throws UserError, IOException {
    Set<ResultField> fields = new LinkedHashSet<>();
    for (String word : list(BatchOption.FIELDS)) {
      fields.addAll(fields(word));
    }
    return text(BatchOption.FIELDS).map(given -> List.copyOf(fields));
  }

  private static List<ResultField> fields(String word) throws UserError {
    if (word.equals(ALL)) {
      return Stream.of(ResultKey.values()).map(ResultField::of).toList();
    }
    Optional<ResultField> field = ResultField.of(word);
    if (field.isEmpty() && !ALWAYS.contains(word)) {
      throw unknown(word, BatchOption.FIELDS, ResultField.words());
    }
    return field.stream().toList();
  }

  private static UserError unknown(String word, BatchOption option, List<String> allowed) {
    return UserError.word(word, option.word(), allowed);
  }
}
