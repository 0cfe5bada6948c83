package advisor.cli.help;

import advisor.cli.command.CommandBuilder;
import advisor.interview.AnswerText;
import advisor.model.Question;
import advisor.model.RuleBook;
import advisor.render.json.PublishedFormat;
import advisor.render.records.ResultField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The data that a shell needs to complete command lines, as rows of five non-empty fields separated
 * by tabs: the kind of row, its command or question, names separated by spaces, the kind of value,
 * and a text for people. (Rule files cannot contain empty texts or control characters.)
 */
final class CompletionTable {

  private static final String NOTHING = "-";
  private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9-]*(\\|[a-z][a-z0-9-]*)+");

  private final List<String> rows = new ArrayList<>();

  private CompletionTable() {}

  static List<String> of(CommandSpec program, RuleBook book) {
    CompletionTable table = new CompletionTable();
    table.add(program, program.name());
    table.rows.addAll(of(book));
    return table.rows;
  }

  static List<String> of(RuleBook book) {
    CompletionTable table = new CompletionTable();
    book.questions().forEach(table::add);
    return table.rows;
  }

  private void add(CommandSpec command, String path) {
    Map<String, CommandSpec> below = CommandBuilder.below(command);
    below.forEach(
        (name, spec) -> row("command", path, name, NOTHING, about(spec.usageMessage().header())));
    for (OptionSpec option : command.options()) {
      String names = String.join(" ", option.names());
      String value = option.arity().max() == 0 ? "flag" : value(option.paramLabel(), "free");
      row("option", path, names, value, about(option.description()));
    }
    int place = 1;
    for (PositionalParamSpec word : command.positionalParameters()) {
      String name = word.arity().max() > 1 ? "more" : Integer.toString(place);
      row("argument", path, name, value(word.paramLabel(), "file"), about(word.description()));
      place++;
    }
    below.forEach((name, spec) -> add(spec, path + " " + name));
  }

  /**
   * The kind of value that a label stands for: one of several words, a list of words with commas, a
   * file, a folder or an answer. Words with bars between them are the allowed ones.
   *
   * @param otherwise the kind for other labels
   */
  private static String value(String label, String otherwise) {
    if (WORDS.matcher(label).matches()) {
      return "words " + label.replace('|', ' ');
    }
    return switch (label) {
      case "KEY,..." -> "list " + String.join(" ", ResultField.words());
      case "FORMAT" -> "words " + String.join(" ", PublishedFormat.ids());
      case "QUESTION=ANSWER" -> "answer";
      case "DIR" -> "folder";
      default -> label.contains("FILE") ? "file" : otherwise;
    };
  }

  /** Texts as picocli prints them: picocli treats them as formats. */
  private static String about(String... formats) {
    return Arrays.stream(formats).map(String::format).collect(Collectors.joining(" ")).strip();
  }

  private void add(Question question) {
    row("question", NOTHING, question.id(), NOTHING, question.topic());
    for (AnswerText.Choice choice : AnswerText.choices(question)) {
      String id = choice.id().equals(AnswerText.NOT_SURE) ? AnswerText.NOT_SURE_ID : choice.id();
      row("answer", question.id(), id, combination(question, id), choice.label());
    }
  }

  /** How this answer combines with others: many, one (the question takes one) or alone. */
  private static String combination(Question question, String id) {
    if (!question.choosesMany()) {
      return "one";
    }
    return question.answer(id).isPresent() ? "many" : "alone";
  }

  private void row(String kind, String at, String names, String value, String text) {
    rows.add(String.join("\t", kind, at, names, value, text));
  }
}
